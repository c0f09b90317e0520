// Names of Storage queues: small letters, digits and dashes, three characters or more.
export const queueNames = { effects: 'review-desk-effects', jobs: 'review-desk-jobs' } as const;

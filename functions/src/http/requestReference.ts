import { randomBytes } from 'node:crypto';

// Letters and digits that nobody mixes up on the telephone.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a person quotes when something went wrong, and what the log is searched by: `RD-7KQ2M9FA`. */
export const requestReference = (): string => `RD-${[...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('')}`;

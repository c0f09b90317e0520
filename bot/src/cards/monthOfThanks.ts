import type { SafeCard } from '@review-desk/core/delivery';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

type Thanks = NonNullable<SafeCard['thanks']>;

/** `Good practice in January 2027` */
export const thanksTitle = ({ month }: Thanks): string => `Good practice in ${months[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;

/** `3 good, 1 excellent` */
export const thanksCounts = ({ good, excellent }: Thanks): string => `${good} good, ${excellent} excellent`;

/** The page of its quarter, where it stands month by month. */
export const pageOfMonth = ({ month }: Thanks): string => `goodPractices/${month.slice(0, 4)}q${Math.ceil(Number(month.slice(5)) / 3)}`;

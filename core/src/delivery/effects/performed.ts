/** What performing an effect brought that belongs on the item itself; most effects bring nothing. */
export type Performed<T> = { note?: (value: T) => T };

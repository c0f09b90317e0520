import { createHash } from 'node:crypto';

// Keys use [0-9a-z] only, in parts of fixed width: lists compare text without case, and ids of others differ by case.

/** A digest of `width` hexadecimal characters. */
export const digest = (value: string, width = 12): string => createHash('sha256').update(value).digest('hex').slice(0, width);

/** `p12`: a person, by their object id. */
export const personPart = (id: string): string => digest(id.toLowerCase());
/** `d8`: 2027-02-16 as 20270216. */
export const dayPart = (day: string): string => day.slice(0, 10).replaceAll('-', '');
/** `u3`: the council or unit. */
export const unitPart = (unit: string): string => unit.toLowerCase().replace(/[^0-9a-z]/g, '0').padEnd(3, '0').slice(0, 3);
/** A reference made readable, for keys that are read in its order. */
export const refPart = (ref: string): string => ref.toLowerCase().replace(/[^0-9a-z]/g, '').slice(0, 40);
/** A reference as a key of its own: readable, with a digest that tells `H-001` from `H0-01`. */
export const referenceKey = (ref: string): string => `${refPart(ref)}x${digest(ref)}`;
/** `p4`: the end of a key that many rows would share, so that a question past the 5,000 rows of SharePoint's limit can be parted. */
export const PART = 4;
/** `sh`: one shard for a council; a national register has 64. */
export const SHARD = '00';
/** A moment as digits, 2027-01-04T08:00:00Z as 20270104080000. */
export const momentPart = (instant: string): string => instant.replace(/[^0-9]/g, '').slice(0, 14).padEnd(14, '0');


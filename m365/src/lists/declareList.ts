/** `text` holds at most 255 characters and may be indexed; `long` holds JSON and may not. */
export type Column = { type: 'text' | 'long' | 'number'; indexed: boolean; unique: boolean };

const text: Column = { type: 'text', indexed: false, unique: false };
const long: Column = { type: 'long', indexed: false, unique: false };
const number = { type: 'number', indexed: false, unique: false } as const satisfies Column;
const key = { type: 'text', indexed: true, unique: false } as const satisfies Column;
const uniqueKey = { type: 'text', indexed: true, unique: true } as const satisfies Column;
export const column = { text, long, number, key, uniqueKey };

const everyList = { Key: uniqueKey, Revision: number, Data: long, ActedBy: text };
const everyRecord = { ...everyList, Effects: long, CommandKeys: long, Pending: key };

export type Columns = Readonly<Record<string, Column>>;
/** A list as it is provisioned, mapped and asked. A yearly list is one list a year, `Deliveries2027`. */
export type ListDeclaration<C extends Columns = Columns> = { name: string; yearly: boolean; columns: C };

/** What an item's columns hold; blank is null. */
export type Fields<C extends Columns> = { [Name in keyof C]?: (C[Name]['type'] extends 'number' ? number : string) | null };

/** Names of the columns that a question may be asked of: SharePoint refuses all others. */
export type IndexedColumn<C extends Columns> = { [Name in keyof C]: C[Name]['indexed'] extends true ? Name : never }[keyof C] & string;

export const declareList = <const C extends Columns>(name: string, keys: C): ListDeclaration<typeof everyList & C> => ({
  name, yearly: false, columns: { ...everyList, ...keys },
});

/** A list of records under the write path: effects and command keys stand on the item itself. */
export const declareRecords = <const C extends Columns>(name: string, keys: C): ListDeclaration<typeof everyRecord & C> => ({
  name, yearly: false, columns: { ...everyRecord, ...keys },
});

export const declareYearly = <const C extends Columns>(name: string, keys: C): ListDeclaration<typeof everyList & C> => ({
  ...declareList(name, keys), yearly: true,
});

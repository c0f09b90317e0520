import type { Call } from '../../wire/operation.js';
import type { Folder, Message } from './messageStore.js';

/** The letter of each folder in an id that changes when the message moves. */
const letters: Readonly<Record<Folder, string>> = { inbox: 'D', drafts: 'E', sentitems: 'F', deleteditems: 'G' };

const coreOf = (storedId: string): string => storedId.slice('AAMkAD'.length, -1);

/** `Prefer: IdType="ImmutableId"` asks for ids that stay (graph-contract 5.1). */
export const wantsImmutableId = (call: Call): boolean => /idtype\s*=\s*"immutableid"/i.test(call.header('prefer') ?? '');

export const idOf = (message: Message, immutable: boolean): string => {
  const core = coreOf(message.id);
  return immutable ? `AAkALgAA${core}=` : `AAMkA${letters[message.folder]}${core}=`;
};

/** The id under which a message is kept, and the folder that an id of the other kind says it is in. */
export const readId = (asked: string): { storedId: string; isIn: (folder: Folder) => boolean } | undefined => {
  const immutable = /^AAkALgAA(.+)=$/.exec(asked)?.[1];
  if (immutable !== undefined) return { storedId: `AAMkAD${immutable}=`, isIn: () => true };
  const [, letter, core = ''] = /^AAMkA([D-G])(.+)=$/.exec(asked) ?? [];
  return letter === undefined ? undefined : { storedId: `AAMkAD${core}=`, isIn: (folder) => letters[folder] === letter };
};

import type { Actor } from '../people/types.js';
import type { RequestContext } from '../ports.js';
import type { RecordKind, Thing } from '../rights/index.js';
import { readingPurpose, type ReadingPlace } from './rules/readingPurpose.js';

export type NoteReading = (record: RecordKind, about: string, thing: Thing | null) => void;

/** Notes what this person reads in one place, each restricted record with its purpose. */
export const noteReadings =
  ({ reading }: Pick<RequestContext, 'reading'>, actor: Actor, place: ReadingPlace): NoteReading =>
  (record, about, thing) =>
    reading(record, about, readingPurpose(actor, place, thing));

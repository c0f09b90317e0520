import { childRef } from '../../ids.js';
import type { LocalDate } from '../../time/index.js';
import type { Check, CheckKind } from '../types.js';
import type { Cells } from './readCells.js';

const kinds: readonly CheckKind[] = [
  'dbs',
  'medical',
  'health and safety',
  'safer caring',
  'delegated authority',
  'training plan',
  'unannounced visit',
];

/** Whom a check is about: the home, one child, a carer, or anybody grown up there. */
const aboutWhom: Record<CheckKind, 'home' | 'child' | 'carer' | 'person' | 'home or carer'> = {
  dbs: 'person',
  medical: 'carer',
  'health and safety': 'home',
  'safer caring': 'home',
  'delegated authority': 'child',
  'training plan': 'home or carer',
  'unannounced visit': 'home',
};

export type PeopleAtHome = {
  carers: ReadonlySet<string>;
  members: ReadonlySet<string>;
  children: ReadonlySet<string>;
};

export const readCheck = (cells: Cells, home: PeopleAtHome, today: LocalDate): Check | null => {
  cells.required('check', `Write one of: ${kinds.join(', ')}.`);
  const kind = cells.choice('check', kinds);
  if (kind === null) return null;
  const about = readAbout(cells, kind, home);
  const doneOn = cells.date('done_on', today);
  return about === undefined ? null : { kind, about, doneOn };
};

/** The person or child of the check, null for the home, undefined for a fault. */
const readAbout = (cells: Cells, kind: CheckKind, home: PeopleAtHome): string | null | undefined => {
  const wanted = aboutWhom[kind];
  if (wanted === 'child')
    return known(cells, 'child_ref', childRef(cells.text('child_ref') ?? ''), home.children);
  if (wanted === 'home' || (wanted === 'home or carer' && !cells.has('person_ref'))) {
    if (!cells.has('person_ref') && !cells.has('child_ref')) return null;
    cells.fault(
      cells.has('person_ref') ? 'person_ref' : 'child_ref',
      `The check "${kind}" is about the home, not about one person.`,
      'Leave this cell blank.',
    );
    return undefined;
  }
  const people = wanted === 'person' ? new Set([...home.carers, ...home.members]) : home.carers;
  return known(cells, 'person_ref', cells.text('person_ref') ?? '', people);
};

const known = (
  cells: Cells,
  column: 'person_ref' | 'child_ref',
  ref: string,
  people: ReadonlySet<string>,
): string | undefined => {
  if (people.has(ref)) return ref;
  cells.fault(
    column,
    ref === ''
      ? 'This does not say whom the check is about.'
      : 'No line of this household has this reference.',
    'Give the reference that stands on the line of the carer, member or child.',
  );
  return undefined;
};

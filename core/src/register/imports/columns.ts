import type { FactOwner } from '../types.js';

export type RecordType = 'household' | 'carer' | 'member' | 'placement' | 'check';

/** A column of the register file. `of` names the lines on which it is read; elsewhere it must be blank. */
export type RegisterColumn = { name: string; of: readonly RecordType[]; owner: FactOwner };

const all: readonly RecordType[] = ['household', 'carer', 'member', 'placement', 'check'];
const people: readonly RecordType[] = ['carer', 'member', 'placement'];

const column = <Name extends string>(
  name: Name,
  of: readonly RecordType[],
  owner: FactOwner = 'case system',
) => ({ name, of, owner });

/**
 * One line a fact, so that a good line can go in beside a faulty one. docs/registerCsv.md describes each column; the
 * owner is the side whose word counts where a council has not said otherwise (IM3).
 */
export const registerColumns = [
  column('record_type', all),
  column('reference', all),
  column('person_ref', ['carer', 'member', 'check']),
  column('child_ref', ['placement', 'check']),
  column('given_name', people),
  column('family_name', people),
  column('date_of_birth', people),
  column('relationship', ['member']),
  column('carer_type', ['household']),
  column('status', ['household']),
  column('status_date', ['household']),
  column('town', ['household']),
  column('address', ['household']),
  column('team', ['household']),
  column('ssw_email', ['household']),
  column('ftm_email', ['household']),
  column('firo_email', ['household'], 'product'),
  column('restricted_to_emails', ['household'], 'product'),
  column('last_review_date', ['household']),
  column('last_review_restarts_year', ['household']),
  column('email', ['carer']),
  column('phone', ['carer']),
  column('language', ['carer']),
  column('access_needs', ['carer']),
  column('employee_email', ['carer']),
  column('approval_status', ['carer']),
  column('approval_date', ['carer']),
  column('temporary_from', ['carer']),
  column('temporary_until', ['carer']),
  column('terms_children', ['carer']),
  column('terms_ages', ['carer']),
  column('terms_type', ['carer']),
  column('terms_named_children', ['carer']),
  column('resignation_received', ['carer']),
  column('approval_end', ['carer']),
  column('how_ended', ['carer']),
  column('standards_done', ['carer']),
  column('start_date', ['member', 'placement']),
  column('end_date', ['member', 'placement']),
  column('placing_council', ['placement']),
  column('childs_worker_email', ['placement']),
  column('outside_terms', ['placement']),
  column('emergency', ['placement']),
  column('check', ['check']),
  column('done_on', ['check']),
] as const satisfies readonly RegisterColumn[];

export type ColumnName = (typeof registerColumns)[number]['name'];

const names: ReadonlySet<string> = new Set(registerColumns.map((each) => each.name));
export const isColumnName = (text: string): text is ColumnName => names.has(text);

/** Without these no line can be told from another. */
export const requiredColumns: readonly ColumnName[] = ['record_type', 'reference'];

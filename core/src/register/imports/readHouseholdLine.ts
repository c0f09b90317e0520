import { teamId, type PersonId, type TeamId } from '../../ids.js';
import type { LocalDate } from '../../time/index.js';
import type { CarerType, Household } from '../types.js';
import type { Cells } from './readCells.js';
import type { StaffAddresses } from './staffAddresses.js';

const carerTypes: readonly CarerType[] = [
  'mainstream',
  'kinship',
  'short breaks',
  'parent and child',
  'supported lodgings',
  'other',
];
const statuses = ['open', 'transferred', 'ended'] as const;

export type HouseholdLine = Pick<
  Household,
  | 'carerType'
  | 'status'
  | 'statusSince'
  | 'town'
  | 'address'
  | 'team'
  | 'ssw'
  | 'ftm'
  | 'firo'
  | 'restricted'
  | 'lastReview'
>;

/** A team's id from its name: `Fostering Marlbeck` is `fostering-marlbeck`. */
export const teamIdOf = (name: string): TeamId =>
  teamId(
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  );

export const readHouseholdLine = (cells: Cells, staff: StaffAddresses, today: LocalDate): HouseholdLine => {
  cells.required('carer_type', `Write one of: ${carerTypes.join(', ')}.`);
  const status = cells.choice('status', statuses) ?? 'open';
  if (status !== 'open' && !cells.has('status_date'))
    cells.fault(
      'status_date',
      'This household is no longer open and the day is blank.',
      'Give the day on which that happened.',
    );
  const team = cells.text('team');
  return {
    carerType: cells.choice('carer_type', carerTypes) ?? 'other',
    status,
    statusSince: cells.date('status_date', today),
    town: cells.required('town', 'Give the town. It is used for the travel between visits.') ?? '',
    address: cells.text('address'),
    team: team === null ? null : teamIdOf(team),
    ssw: staff.read(cells, 'ssw_email'),
    ftm: staff.read(cells, 'ftm_email'),
    firo: staff.read(cells, 'firo_email'),
    restricted: restrictedTo(staff.readAll(cells, 'restricted_to_emails')),
    lastReview: lastReview(cells, today),
  };
};

const restrictedTo = (named: PersonId[]): Household['restricted'] => (named.length === 0 ? null : { named });

const lastReview = (cells: Cells, today: LocalDate): Household['lastReview'] => {
  const heldOn = cells.date('last_review_date', today);
  const restartsYear = cells.yesNo('last_review_restarts_year');
  if (heldOn === null && cells.has('last_review_restarts_year') && !cells.has('last_review_date'))
    cells.fault(
      'last_review_date',
      'This cell is blank.',
      'Give the day of the last review, or leave last_review_restarts_year blank too.',
    );
  return heldOn === null ? null : { heldOn, restartsYear: restartsYear ?? true };
};

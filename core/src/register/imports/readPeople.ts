import { carerId, childRef, type CarerId } from '../../ids.js';
import { addMonths, type LocalDate } from '../../time/index.js';
import type { Carer, HouseholdMember, Placement } from '../types.js';
import { readApproval } from './readApproval.js';
import type { Cells } from './readCells.js';
import { REFERENCE } from './readRecord.js';
import type { StaffAddresses } from './staffAddresses.js';

const NAME = 'Give the name as it stands in the case system.';

const personRef = (cells: Cells): string => {
  const ref = cells.required('person_ref', 'Give the number that the case system has for this person.') ?? '';
  if (ref !== '' && !REFERENCE.test(ref))
    cells.fault(
      'person_ref',
      'This is not a reference.',
      'Use letters, digits and hyphens, such as H-001-c1.',
    );
  return ref;
};

const mail = (cells: Cells): string | null => {
  const address = cells.text('email');
  if (address !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    cells.fault('email', 'This is not an email address.', 'Give the whole address, or leave the cell blank.');
  return address;
};

export const readCarer = (cells: Cells, staff: StaffAddresses, today: LocalDate): Carer => {
  const id: CarerId = carerId(personRef(cells));
  const bornOn = cells.date('date_of_birth', today);
  if (bornOn !== null && addMonths(bornOn, 18 * 12) > today)
    cells.fault('date_of_birth', 'A carer would be younger than 18.', 'Give the date of birth of the carer.');
  const approval = readApproval(cells, today);
  return {
    id,
    givenName: cells.required('given_name', NAME) ?? '',
    familyName: cells.required('family_name', NAME) ?? '',
    bornOn,
    mail: mail(cells),
    phone: cells.text('phone'),
    language: cells.text('language'),
    accessNeeds: cells.text('access_needs'),
    employee: staff.read(cells, 'employee_email'),
    approval,
    standardsDoneOn: cells.date('standards_done', today),
  };
};

export const readMember = (cells: Cells, today: LocalDate): HouseholdMember => {
  const joinedOn = cells.date('start_date', today);
  const leftOn = cells.date('end_date', today);
  if (joinedOn !== null && leftOn !== null && leftOn < joinedOn)
    cells.fault('end_date', 'This person left before they joined.', 'Look at both dates.');
  return {
    id: personRef(cells),
    givenName: cells.required('given_name', NAME) ?? '',
    familyName: cells.required('family_name', NAME) ?? '',
    relationship: cells.text('relationship') ?? '',
    bornOn: cells.date('date_of_birth', today),
    joinedOn,
    leftOn,
  };
};

export type ReadPlacement = { placement: Placement; bornOn: LocalDate | null };

/** A child placed; names and birthday only tell two children apart here and are not kept with the household. */
export const readPlacement = (cells: Cells, today: LocalDate): ReadPlacement | null => {
  const child = cells.required('child_ref', "Give the child's own reference.");
  if (child !== null && !REFERENCE.test(child))
    cells.fault('child_ref', 'This is not a reference.', "Give the child's own reference, such as C-203.");
  if (!cells.has('start_date'))
    cells.fault('start_date', 'This cell is blank.', 'Give the day on which the child came.');
  const start = cells.date('start_date', today);
  const end = cells.date('end_date');
  const bornOn = cells.date('date_of_birth', today);
  if (start !== null && end !== null && end < start)
    cells.fault('end_date', 'The placement ends before it begins.', 'Look at both dates.');
  if (start !== null && bornOn !== null && start < bornOn)
    cells.fault('start_date', 'The placement begins before the child was born.', 'Look at both dates.');
  const placingCouncil = cells.required(
    'placing_council',
    'Give the name of the council that placed the child.',
  );
  if (child === null || start === null || placingCouncil === null) return null;
  return {
    bornOn,
    placement: {
      child: childRef(child),
      start,
      end,
      placingCouncil,
      childsWorkerMail: cells.text('childs_worker_email'),
      outsideTerms: cells.yesNo('outside_terms') ?? false,
      emergency: cells.yesNo('emergency') ?? false,
    },
  };
};

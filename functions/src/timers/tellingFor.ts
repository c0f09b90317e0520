import { peopleTold } from '@review-desk/core/delivery';
import type { HouseholdRef } from '@review-desk/core/ids';
import { managerOfPerson, owesInPlaceOf } from '@review-desk/core/people';
import type { Ports } from '@review-desk/core/ports';
import type { DeadlineRow, LocalDate } from '@review-desk/core/time';
import { holdersOfRows } from './holdersOfRows.js';
import { tellsTheList, type Telling } from './noticesOfRow.js';

type Needs = Pick<Ports, 'clock' | 'calendarDays' | 'unit' | 'people' | 'services' | 'households' | 'practice'>;

/** What the sweep needs to know beside the rows: who manages whom, and for whom telling has started. */
export const tellingFor = async (ports: Needs, today: LocalDate): Promise<(rows: readonly DeadlineRow[]) => Promise<Telling>> => {
  const [people, service] = await Promise.all([ports.people.findAll(ports.unit), ports.services.findById(ports.unit)]);
  const staff = new Map(people.map(({ value }) => [value.id, value]));
  const started = new Set(service?.value.startedFor.map((each) => each.team) ?? []);
  // Only a council that starts team by team needs the households' teams.
  const byTeam = started.size > 0 && !started.has('all');
  return async (rows) => {
    const teams = byTeam ? await teamsOf(ports, rows) : new Map<HouseholdRef, string | null>();
    const holdersOf = await holdersOfRows(ports, rows.filter((row) => tellsTheList(row, { today, calendar: ports.calendarDays })));
    return {
      today,
      now: ports.clock.now(),
      calendar: ports.calendarDays,
      managerOf: (person) => managerOfPerson(person, staff),
      toldWhenMissed: (row) => peopleTold(row, holdersOf(row), staff, today),
      owesInPlaceOf: (person) => owesInPlaceOf(person, staff, today),
      hasStarted: (row) => started.has('all') || started.has(teams.get(row.household) ?? ''),
    };
  };
};

const teamsOf = async ({ households }: Needs, rows: readonly DeadlineRow[]): Promise<Map<HouseholdRef, string | null>> => {
  const found = await households.findMany([...new Set(rows.map((row) => row.household))]);
  return new Map(found.map(({ value }) => [value.ref, value.team]));
};

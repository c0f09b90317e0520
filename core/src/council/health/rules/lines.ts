import { countInWords, holidaysRunOut, type LocalDate, type WorkingCalendar } from '../../../time/index.js';
import type { CouncilPolicy } from '../../policy.js';
import type { HealthCheck } from '../ports.js';

export type HealthLineFacts = { name: string; state: 'ok' | 'problem' | 'unknown'; detail: string; whoCanMend: string | null };

const ADMINISTRATOR = 'Microsoft 365 administrator';

const line = (name: string, state: HealthLineFacts['state'], detail: string, whoCanMend: string | null): HealthLineFacts => ({
  name, state, detail, whoCanMend: state === 'ok' ? null : whoCanMend,
});
const unknown = (name: string): HealthLineFacts => line(name, 'unknown', 'It did not answer. Try again in a few minutes.', ADMINISTRATOR);

/** A connection as one plain line, with who can mend it. */
export const connectionLine = (check: HealthCheck): HealthLineFacts => {
  switch (check.part) {
    case 'lists':
      if (check.state === 'unknown') return unknown('Lists in SharePoint');
      if (check.state === 'ok') return line('Lists in SharePoint', 'ok', 'Every list, column and index is there.', null);
      return line('Lists in SharePoint', 'problem', `${check.missing.join('; ')}. Run the provisioning step again.`, ADMINISTRATOR);
    case 'mailboxes':
      if (check.state === 'unknown') return unknown('Calendars of reviewing officers');
      return check.outOfScope === 0
        ? line('Calendars of reviewing officers', 'ok', 'Every reviewing officer is in the group whose calendars the service may write.', null)
        : line('Calendars of reviewing officers', 'problem', `${countInWords(check.outOfScope, 'officer')} not in the group whose calendars the service may write.`, ADMINISTRATOR);
    case 'queue':
      if (check.state === 'unknown') return unknown('Work still to be done');
      return check.poisoned === 0
        ? line('Work still to be done', 'ok', `${countInWords(check.waiting, 'message')} waiting.`, null)
        : line('Work still to be done', 'problem', `${countInWords(check.poisoned, 'message')} failed again and again.`, ADMINISTRATOR);
    case 'directory':
      if (check.state === 'unknown') return unknown('Directory of people');
      return check.state === 'ok'
        ? line('Directory of people', 'ok', 'People and groups can be looked up.', null)
        : line('Directory of people', 'problem', 'People and groups cannot be looked up.', ADMINISTRATOR);
  }
};

/** What no channel took waits for business support: a count alone, for whoever sees no case. */
export const undeliveredLine = (count: number): HealthLineFacts =>
  count === 0
    ? line('Messages to people', 'ok', 'Every message was taken by a channel.', null)
    : line('Messages to people', 'problem', `${countInWords(count, 'message')} could not be delivered.`, 'Business support');

/** Limits past the last known bank holidays have no book-by date: told while there is time to mend it. */
export const bankHolidayLine = (calendar: WorkingCalendar, today: LocalDate): HealthLineFacts =>
  line(
    'Bank holidays',
    holidaysRunOut(today, calendar) ? 'problem' : 'ok',
    `Known from ${calendar.firstYear} to ${calendar.lastYear}.${holidaysRunOut(today, calendar) ? ' Fewer than 18 months are left: the next version of the product brings more.' : ''}`,
    ADMINISTRATOR,
  );

export const policyLine = (policies: readonly CouncilPolicy[]): HealthLineFacts => {
  const newest = policies.reduce((most, each) => Math.max(most, each.version), 1);
  return line('Time limits', 'ok', policies.length === 0 ? 'The settings the product comes with.' : `Version ${newest} is in force.`, null);
};

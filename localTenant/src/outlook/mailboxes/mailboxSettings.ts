import { z } from 'zod';
import type { Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openMailbox } from './openMailbox.js';

const moment = z.object({ dateTime: z.string(), timeZone: z.string() });
const repliesSchema = z.looseObject({
  status: z.enum(['disabled', 'alwaysEnabled', 'scheduled']),
  externalAudience: z.enum(['none', 'contactsOnly', 'all']).optional(),
  scheduledStartDateTime: moment.optional(),
  scheduledEndDateTime: moment.optional(),
});
type Replies = z.infer<typeof repliesSchema>;

const zoneName = 'GMT Standard Time';

const fromDirectory = (person: Person): Replies => {
  const replies = person.automaticReplies;
  const asMoment = (given: string | { dateTime: string; timeZone: string }) =>
    typeof given === 'string' ? { dateTime: given.length === 16 ? `${given}:00.0000000` : given.replace(/Z$/, ''), timeZone: given.endsWith('Z') ? 'UTC' : zoneName } : given;
  if (!replies) return { status: 'disabled', externalAudience: 'all' };
  return {
    status: 'scheduled',
    externalAudience: replies.externalAudience ?? 'all',
    scheduledStartDateTime: asMoment(replies.start),
    scheduledEndDateTime: asMoment(replies.end),
  };
};

const settingName = (person: Person): string => `mailbox.replies.${person.id}`;

const repliesOf = (tenant: TenantState, person: Person): Record<string, unknown> => {
  const changed = tenant.store.setting(settingName(person));
  const replies = changed === undefined ? fromDirectory(person) : repliesSchema.parse(JSON.parse(changed));
  const now = { dateTime: `${tenant.clock.instant().slice(0, 19)}.0000000`, timeZone: 'UTC' };
  return { internalReplyMessage: '', externalReplyMessage: '', scheduledStartDateTime: now, scheduledEndDateTime: now, ...replies };
};

export const workingHoursOf = (person: Person): unknown =>
  person.workingHours ?? {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime: '09:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: zoneName },
  };

export const getMailboxSettings = (call: Call): Answer => {
  const person = openMailbox(call);
  return {
    status: 200,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/mailboxSettings`,
      timeZone: zoneName,
      language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
      workingHours: workingHoursOf(person),
      automaticRepliesSetting: repliesOf(call.tenant, person),
    },
  };
};

export const getAutomaticReplies = (call: Call): Answer => ({ status: 200, body: repliesOf(call.tenant, openMailbox(call)) });

/** `PATCH mailboxSettings` with `automaticRepliesSetting`: out of office, as a person switches it on in Outlook. */
export const updateMailboxSettings = (call: Call): Answer => {
  const person = openMailbox(call);
  const asked = z.strictObject({ automaticRepliesSetting: repliesSchema }).safeParse(call.body);
  if (!asked.success) throw refusal('outlook', 'badRequest', 'Only automaticRepliesSetting can be changed here.');
  call.tenant.store.saveSetting(settingName(person), JSON.stringify(asked.data.automaticRepliesSetting));
  return getMailboxSettings(call);
};

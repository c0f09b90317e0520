import { stableGuid } from '../../store/stableId.js';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call, Handler } from '../../wire/operation.js';
import type { Person } from '../../directory/people.js';
import { openMailbox } from '../mailboxes/openMailbox.js';

const calendarId = (person: Person): string => `AAMkAD${stableGuid('calendar', person.id).replaceAll('-', '')}=`;

/** The one calendar of a mailbox. */
export const getCalendar = (call: Call): Answer => {
  const person = openMailbox(call);
  return {
    status: 200,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/calendar/$entity`,
      id: calendarId(person),
      name: 'Calendar',
      color: 'auto',
      changeKey: stableGuid('change', person.id).slice(0, 16),
      canShare: true,
      canViewPrivateItems: true,
      canEdit: true,
      allowedOnlineMeetingProviders: ['teamsForBusiness'],
      defaultOnlineMeetingProvider: 'teamsForBusiness',
      isTallyingResponses: true,
      isRemovable: false,
      owner: { name: person.displayName, address: person.mail },
    },
  };
};

/** The same operation below `/calendars/{id}`, for the calendar there is. */
export const inCalendar = (handle: Handler): Handler => (call) => {
  if (call.params['calendar'] !== calendarId(openMailbox(call))) throw refusal('outlook', 'notFound');
  return handle(call);
};

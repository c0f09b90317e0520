import { z } from 'zod';

const moment = z.looseObject({ dateTime: z.string(), timeZone: z.string().default('UTC') });
const address = z.looseObject({ address: z.string().min(1), name: z.string().optional() });

export const attendeeSchema = z.looseObject({
  emailAddress: address,
  type: z.string().toLowerCase().pipe(z.enum(['required', 'optional', 'resource'])).default('required'),
});

const place = z.looseObject({ displayName: z.string().default('') });

export const extendedPropertySchema = z.object({ id: z.string(), value: z.string() });

/** What a client may say about an event; the rest of an event is the server's. */
export const eventChangeSchema = z.object({
  subject: z.string().max(255).optional(),
  body: z.object({ contentType: z.string().default('text'), content: z.string().default('') }).optional(),
  start: moment.optional(),
  end: moment.optional(),
  location: place.optional(),
  locations: z.array(place).optional(),
  attendees: z.array(attendeeSchema).max(500).optional(),
  isAllDay: z.boolean().optional(),
  isOnlineMeeting: z.boolean().optional(),
  onlineMeetingProvider: z.enum(['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer']).optional(),
  allowNewTimeProposals: z.boolean().optional(),
  hideAttendees: z.boolean().optional(),
  responseRequested: z.boolean().optional(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).optional(),
  reminderMinutesBeforeStart: z.number().int().optional(),
  isReminderOn: z.boolean().optional(),
  categories: z.array(z.string()).optional(),
  recurrence: z.null().optional(),
  singleValueExtendedProperties: z.array(extendedPropertySchema).optional(),
});

export const newEventSchema = eventChangeSchema.extend({ transactionId: z.string().max(400).nullish() });

export type EventChange = z.infer<typeof eventChangeSchema>;
export type Attendee = z.infer<typeof attendeeSchema> & { status: { response: string; time: string } };

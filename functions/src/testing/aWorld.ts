import { commandKey } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import type { Household } from '@review-desk/core/register';
import { aDeadlineRow, aDispute, aFosterReview, aHousehold, aMessage, anAlert, aFeedback, aThanks, cast, createInMemoryPorts, marlbeck, type InMemoryPorts } from '@review-desk/core/testing';
import { standers } from './standers.js';

const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

/**
 * A small council: the Stubbs household (H-001), one that is restricted to Sunita (H-199), one whose carer Priya is
 * (H-120), each with its review, a deadline, an alert, a dispute and a thanks; feedback about an officer to the service manager; and everybody
 * who may ask.
 */
export const aWorld = async (): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now: '2027-01-04T09:00:00Z' });
  for (const { person } of standers) if (person) await ports.people.create(person.id, seeded(person));
  await ports.services.create(marlbeck, seeded({ unit: marlbeck, council: 'Marlbeck', startedFor: [], currentPolicy: 1 }));
  const households = [aHousehold('H-001', 'Stubbs'), aHousehold('H-199', 'Hallam').restrictedTo('sunita'), aHousehold('H-120', 'Mistry').employing('priya')];
  for (const household of households) {
    const value: Household = household.plain();
    const restrictedTo = value.restricted?.named ?? null;
    const about = value.carers.flatMap((carer) => (carer.employee === null ? [] : [carer.employee]));
    const review = aFosterReview(value.ref).with({ restrictedTo, about }).plain();
    await ports.households.create(value.ref, seeded(value));
    await ports.reviews.create(review.id, seeded(review));
    const alert = anAlert(value.ref).sent().with({ restrictedTo, about }).plain();
    await ports.practice.create(alert.id, seeded<Practice>(alert));
    const dispute = aDispute(`D-${value.ref}`, value.ref).with({ restrictedTo, about }).plain();
    await ports.practice.create(dispute.id, seeded<Practice>(dispute));
    const thanks = aThanks(value.ref, { restrictedTo, about });
    await ports.practice.create(thanks.id, seeded<Practice>(thanks));
    await ports.deadlines.upsert([aDeadlineRow(value.ref).with({ restrictedTo, about }).plain()]);
    await ports.searchTerms.replace(marlbeck, value.ref, [value.ref.toLowerCase(), (value.carers[0]?.familyName ?? '').toLowerCase()]);
  }
  await ports.practice.create(aFeedback().id, seeded<Practice>(aFeedback()));
  const undelivered = aMessage('H-001-a1/task').task().plain();
  await ports.messages.create(undelivered.id, seeded(undelivered));
  return ports;
};

/** Words that only people's records hold; none of them belongs into a log. */
export const wordsOfPeople = ['Wendy', 'Carl', 'Stubbs', 'Hallam', 'Mistry', 'Millrace', '1971-05-04', 'post.example', 'marlbeck.example', ...Object.values(cast).flatMap((each) => each.name.split(' '))];

import type { DisputeActBody } from '../../../api/shapes/disputes.js';
import { InvalidInput } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Stored } from '../../../records/index.js';
import { pressOf } from '../../alerts/rules/pressOf.js';
import { bypass, recordReferral, recordTalk } from '../acts/bypassing.js';
import { closeUnresolved, pressAtLimit, resolve, resolveInAbsence } from '../acts/closing.js';
import { escalate, recordOutcome } from '../acts/deciding.js';
import { convene, markMet } from '../acts/meeting.js';
import { chooseRecipient, chooseReplacement, noteCafcass, noteChild, refer } from '../acts/naming.js';
import { acknowledge, alertDirector, answer, recordView } from '../acts/receiving.js';
import { convening } from '../rights.js';
import { tellBoth, tellBypass, tellDirector, tellEverybody, tellOfficer, tellOfReferral, tellOpened, tellPerson } from '../rules/tellingsAfterAct.js';
import type { Dispute } from '../types.js';
import { bookingOf, changeDispute, type DisputeChange, type DisputeRequest, type UsedByActs } from './changeDispute.js';

type Do = DisputeActBody['do'];

/** Every act on a dispute, by the name that rights give it. */
export const actOnDispute =
  (ports: UsedByActs) =>
  async (actor: Actor, request: DisputeRequest, step: Do): Promise<Stored<Dispute>> => {
    const faults = await strangerFaults(ports, peopleIn(step));
    if (faults.length > 0) throw new InvalidInput('disputes.strangers', 'Nothing was changed yet. Somebody who was chosen does not work here.', faults);
    return changeDispute(ports)(actor, request, changeOf(step));
  };

const peopleIn = (step: Do): { path: string; id: PersonId | null }[] => {
  if (step.act === 'convene') return step.attendees.map((id) => ({ path: 'do.attendees', id }));
  if (step.act === 'choose-recipient' || step.act === 'choose-replacement') return [{ path: 'do.person', id: step.person }];
  return step.act === 'press-at-limit' ? [{ path: 'do.with', id: step.with }] : [];
};

const nobody: DisputeChange['tell'] = () => [];

const changeOf = (step: Do): DisputeChange => {
  const change = (make: DisputeChange['make'], tell: DisputeChange['tell'], rest: Partial<DisputeChange> = {}): DisputeChange => ({ name: step.act, rights: [`act:${step.act}`], make, tell, ...rest });
  switch (step.act) {
    case 'acknowledge': return change(acknowledge, tellOfficer('know'));
    case 'answer': return change((dispute, acting) => answer(dispute, acting, step.text), tellOfficer('answered'));
    case 'record-view': return change((dispute, acting) => recordView(dispute, acting, step.text), tellOfficer('know'));
    case 'alert-director': return change(alertDirector, tellDirector);
    case 'convene': return change((dispute, acting) => convene(dispute, acting, step), nobody, { rights: convening, more: bookMeeting, takesHour: true });
    case 'met': return change((dispute, acting) => markMet(dispute, acting, step), tellOfficer('know'), { rights: convening });
    case 'record-outcome': return change((dispute, acting) => recordOutcome(dispute, acting, step), tellBoth);
    case 'escalate': case 'raise-level': return change((dispute, acting) => escalate(dispute, acting, step), tellOpened);
    case 'bypass': return change((dispute, acting) => bypass(dispute, acting, step), tellBypass, { asksAway: true });
    case 'record-talk': return change((dispute, acting) => recordTalk(dispute, acting, step), nobody, { asksAway: true });
    case 'record-referral': return change((dispute, acting) => recordReferral(dispute, acting, step), nobody, { rights: ['write'] });
    case 'press-at-limit': return change((dispute, acting) => pressAtLimit(dispute, acting, pressOf(step, acting)), tellBoth);
    case 'choose-recipient': return change((dispute, acting) => chooseRecipient(dispute, acting, step.person), tellPerson(step.person));
    case 'choose-replacement': return change((dispute, acting) => chooseReplacement(dispute, acting, step), tellPerson(step.person));
    case 'resolve': return change((dispute, acting) => resolve(dispute, acting, step), tellEverybody('ended'));
    case 'resolve-in-absence': return change((dispute, acting) => resolveInAbsence(dispute, acting, step), tellEverybody('ended'), { asksAway: true });
    case 'close-unresolved': return change((dispute, acting) => closeUnresolved(dispute, acting, step), tellEverybody('ended'));
    case 'refer': return change((dispute, acting) => refer(dispute, acting, referralOf(step)), tellOfReferral);
    case 'note-child': return change((dispute, acting) => noteChild(dispute, acting, step), nobody, { rights: ['write'] });
    case 'note-cafcass': return change((dispute, acting) => noteCafcass(dispute, acting, { reply: step.reply, outcome: step.outcome }), nobody, { rights: ['act:refer'] });
  }
};

const referralOf = ({ act: _act, ...referral }: Extract<Do, { act: 'refer' }>) => referral;

const bookMeeting: NonNullable<DisputeChange['more']> = (dispute) => [bookingOf(dispute.id, dispute.stages.at(-1)?.number ?? 1)];

import type { PersonId } from '../../../ids.js';
import type { MessagePurpose } from '../../../delivery/messages/types.js';
import type { Telling } from '../../tellings.js';
import type { Acting } from '../acts/acting.js';
import type { Dispute } from '../types.js';
import { everybodyTold, openedTellings } from './disputeTellings.js';
import { holderOf } from './holderOf.js';
import { officerPost } from './stagePeople.js';

/** The stages of `after` that `before` did not have. */
export const openedSince = (before: Dispute | null, after: Dispute): number[] => after.stages.slice(before?.stages.length ?? 0).map(({ number }) => number);

/** A stage was opened: everybody in it is told, but for whoever did it. */
export const tellOpened = (before: Dispute, after: Dispute, { staff, by }: Acting): Telling[] => openedTellings(after, openedSince(before, after), staff, by);

/** An emergency bypass tells the line manager at once, at any hour; the talk is then owed (BP-01). */
export const tellBypass = (before: Dispute, after: Dispute, acting: Acting): Telling[] => {
  const entry = after.bypasses.at(-1);
  const told = tellOpened(before, after, acting);
  if (!entry?.emergency || !entry.manager) return told;
  const { manager } = entry;
  return [{ to: manager, post: 'sr-manager', purpose: 'talk', atOnce: true }, ...told.filter(({ to }) => to !== manager)];
};

export const tellOfficer = (purpose: MessagePurpose) => (_before: Dispute, after: Dispute, { by }: Acting): Telling[] =>
  after.officer === by ? [] : [{ to: after.officer, post: officerPost(after), purpose }];

/** The officer and the service manager know of each other's press, and of an outcome. */
export const tellBoth = (_before: Dispute, after: Dispute, { staff, by }: Acting): Telling[] => pressers(after, staff).filter(({ to }) => to !== by).map((each) => ({ ...each, purpose: 'know' }));

export const tellEverybody = (purpose: MessagePurpose) => (_before: Dispute, after: Dispute, { by }: Acting): Telling[] => everybodyTold(after, purpose, by);

export const tellPerson = (person: PersonId) => (_before: Dispute, after: Dispute): Telling[] => [{ to: person, post: 'staff', purpose: `stage ${after.stages.at(-1)?.number ?? 1}` }];

/** Stage 4: the director is told that it waits for them. */
export const tellDirector = (_before: Dispute, after: Dispute, { staff }: Acting): Telling[] => {
  const to = holderOf('service-director', after, staff);
  return to === null && after.restricted ? [{ to: after.officer, post: officerPost(after), purpose: 'choose' }] : [{ to, post: 'service-director', purpose: 'act' }];
};

/** Cafcass: the service manager and the director of children's services. */
export const tellOfReferral = (_before: Dispute, after: Dispute, { staff }: Acting): Telling[] =>
  (['sr-manager', 'dcs'] as const).map((post) => ({ to: holderOf(post, after, staff), post, purpose: 'know' }));

/** Who has the one press at a limit: the officer, and the service manager where they may know of it. */
export const pressers = (dispute: Dispute, staff: Acting['staff']): Pick<Telling, 'to' | 'post'>[] => {
  const manager = holderOf('sr-manager', dispute, staff);
  const mayPress = manager !== null && (!dispute.restricted || dispute.recipients.includes(manager));
  return [{ to: dispute.officer, post: officerPost(dispute) }, ...(mayPress ? [{ to: manager, post: 'sr-manager' }] : [])];
};

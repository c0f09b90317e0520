import { rightsTable, serviceThing, type Right, type Thing } from '../../rights/index.js';
import type { PersonId, UnitId } from '../../ids.js';
import type { OfficerFeedback } from './types.js';

/**
 * Who may do what to feedback about a reviewing officer (J29, workflows D15). Whoever gives it sends it and does not read
 * it again; the one addressed reads and answers it. The carers' own link comes with the feedback page.
 */
export const officerFeedbackRights: readonly Right[] = rightsTable('officer-feedback', [
  ['staff', 'author', 'write send'],
  ['carer', 'link', 'write send'],
  ['firo', 'addressed', 'exists read answer'],
  ['iro', 'addressed', 'exists read answer'],
  ['sr-manager', 'addressed', 'exists read answer'],
]);

/** What somebody would send is theirs alone until it has gone. */
export const feedbackToBe = (unit: UnitId, author: PersonId): Thing => serviceThing(unit, { author });

/** Addressed to one person. Towards the officer's manager it is about the officer, who then stands nowhere to it. */
export const officerFeedbackThing = (feedback: OfficerFeedback): Thing =>
  serviceThing(feedback.unit, { about: feedback.about, author: feedback.from, addressed: [feedback.addressedTo] });

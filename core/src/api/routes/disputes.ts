import { z } from 'zod';
import { route } from '../route.js';
import { nothing, practiceId } from '../shapes/basics.js';
import { disputeForm, disputeFormBody } from '../shapes/disputeForm.js';
import { disputeActBody, disputePage, openDisputeBody } from '../shapes/disputes.js';
import { stageSlots } from '../shapes/stageSlots.js';
import { meetingAsked } from './reviews.js';

const one = z.object({ id: practiceId });

export const disputeRoutes = {
  /** Reads only; a body, so that whom a restricted matter is about stands in no address. */
  disputeForm: route({ method: 'POST', path: 'disputeForm', params: nothing, query: nothing, body: disputeFormBody, answer: disputeForm, right: 'dispute, restricted-dispute or iro-escalation: open' }),
  openDispute: route({ method: 'POST', path: 'disputes', params: nothing, query: nothing, body: openDisputeBody, answer: disputePage, right: 'dispute, restricted-dispute or iro-escalation: open' }),
  dispute: route({ method: 'GET', path: 'disputes/{id}', params: one, query: nothing, body: nothing, answer: disputePage, right: 'dispute, restricted-dispute or iro-escalation: read' }),
  stageSlots: route({ method: 'GET', path: 'disputes/{id}/slots', params: one, query: meetingAsked, body: nothing, answer: stageSlots, right: 'dispute, restricted-dispute or iro-escalation: convene or write' }),
  actOnDispute: route({ method: 'POST', path: 'disputes/{id}/acts', params: one, query: nothing, body: disputeActBody, answer: disputePage, right: 'dispute, restricted-dispute or iro-escalation: the act' }),
};

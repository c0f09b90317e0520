import { Unavailable } from '@review-desk/core/errors';
import { practiceId } from '@review-desk/core/ids';
import type { Alert } from '@review-desk/core/practice';
import { setUpCouncil } from '../kills/testing/chapters.js';
import { startKillDesk, type KillDesk } from '../kills/testing/killDesk.js';
import { newKey } from './sampleHouseholds.js';

type BotBody = { statusCode: number; type: string; value: unknown };
export type PracticeDesk = Awaited<ReturnType<typeof startPracticeDesk>>;

/** The whole product as a process of its own, on a Monday morning, and what people do there with an alert. */
export const startPracticeDesk = async () => {
  const desk: KillDesk = await startKillDesk();
  await setUpCouncil(desk);
  let now = '';
  const at = (moment: string): Promise<void> => desk.arrive((now = moment));
  const later = (): Promise<void> => at(new Date(Date.parse(now) + 900_000).toISOString().replace('.000', ''));
  const act = (who: string, id: string, step: Record<string, unknown>) => desk.answerTo(who, 'actOnAlert', { params: { id }, body: { key: newKey(), do: step } });
  await at('2027-01-04T10:00:00Z');
  return {
    desk, at, later, act,
    /** An alert that reached its people, about this household. */
    anAlert: async (ref = 'H-101'): Promise<string> => {
      const body = { key: newKey(), review: null, categories: ['A1'], found: 'No plan.', effect: 'Nobody knew.', wanted: ['A plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: '2027-01-04' }, sendNow: true };
      const { id } = await desk.ask('ruth', 'raiseAlert', { params: { ref }, body });
      await later();
      return String(id);
    },
    answer: (who: string, id: string) => act(who, id, { act: 'answer', position: 'accepts', text: 'It is written now.', proposed: [], noActionsBecause: 'The plan is in the file.' }),
    alertOf: async (id: string): Promise<{ value: Alert; revision: number }> => {
      const stored = await desk.read.practice.findById(practiceId(id));
      if (stored?.value.kind !== 'alert') throw new Unavailable('testing.noAlert', `${id} is no alert.`);
      return { value: stored.value, revision: stored.revision };
    },
    /** The card of it that this person was sent, and where it stands. */
    cardOf: async (who: string, id: string) => {
      const found = (await desk.read.messages.findAbout(practiceId(id))).find(({ value }) => value.to === desk.idOf(who) && value.purpose === 'act');
      const proof = found?.value.attempts.findLast((each) => each.result === 'accepted')?.evidence ?? null;
      return { message: found?.value.id ?? '', activity: proof !== null && 'message' in proof ? proof.message : '', conversation: proof !== null && 'conversation' in proof ? proof.conversation : '' };
    },
    press: async (who: string, message: string, replyToId: string, verb = 'acknowledge'): Promise<BotBody> => {
      const said = await desk.tenantCall('/teams/invoke', { personId: desk.idOf(who), name: 'adaptiveCard/action', replyToId, value: { action: { type: 'Action.Execute', verb, data: { message } }, trigger: 'manual' } });
      return said['botBody'] as BotBody;
    },
  };
};

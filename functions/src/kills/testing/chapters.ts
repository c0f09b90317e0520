import type { KillDesk } from './killDesk.js';

/** One part of the story: when it begins, and what people and the clock do in it. */
export type Chapter = { name: string; at: string; run: (desk: KillDesk) => Promise<void> };

const householdRef = 'H-101';
const alert = `${householdRef}-a1`;
const team = 'fostering-marlbeck';

/** Each act has the key that a browser gave it; the same in every telling, so that what is kept under it is too. */
const keyOf = (act: string): string => `${act}-000000000001`;

/** A council that has started telling people. Leah has blocked the app, no line of a feed tells of a dispute, and two posts are vacant. */
export const setUpCouncil = async (desk: KillDesk): Promise<void> => {
  const give = (who: string, role: string, of: string | null = null) => ({ id: desk.idOf(who), roles: [{ role, team: of }] });
  await desk.ask('bethan', 'giveRoles', { body: { key: keyOf('first-role'), people: [give('sunita', 'sr-manager')] } });
  const people = [
    give('ruth', 'firo'), give('priya', 'support-fostering'), give('leah', 'ssw', team), give('denise', 'ftm', team), give('helen', 'head-safeguarding'),
  ];
  await desk.ask('sunita', 'giveRoles', { body: { key: keyOf('roles'), people } });
  const carer = { givenName: 'Wendy', familyName: 'Stubbs', bornOn: '1971-05-19', mail: null, phone: null, language: null, accessNeeds: null, status: 'approved', fullApprovalFrom: '2018-01-12', temporary: null, terms: null };
  const household = { ref: householdRef, town: 'Marlbeck', address: null, carerType: 'mainstream', carers: [carer], ssw: desk.idOf('leah'), ftm: desk.idOf('denise'), firo: desk.idOf('ruth'), lastReviewOn: '2026-03-02' };
  await desk.ask('priya', 'addHousehold', { body: { key: keyOf('household'), ...household } });
  await desk.arrive('2026-12-21T08:30:00Z');
  await desk.ask('sunita', 'pressStart', { body: { key: keyOf('start'), teams: [team] } });
  await desk.tenantCall('/teams/app', { personId: desk.idOf('leah'), installed: true });
  await desk.tenant().botsSettled();
  await desk.tenantCall('/teams/app', { personId: desk.idOf('leah'), blocked: true });
  for (const at of ['08:45', '09:00', '09:15']) await desk.arrive(`2026-12-21T${at}:00Z`);
};

export const raiseIt = (desk: KillDesk, talkOn = '2027-01-04'): Promise<unknown> =>
  desk.ask('ruth', 'raiseAlert', {
    params: { ref: householdRef },
    body: {
      key: keyOf('raise'), review: null, categories: ['A1'], found: 'No plan.', effect: 'Nobody knew.', wanted: ['A plan'], onlyCarePlan: false, iro: null, childAtRisk: false,
      informal: { how: 'in the review meeting', on: talkOn }, sendNow: true,
    },
  });

/** Which dispute the alert became; its reference is made of a secret, so it is looked up. */
const disputeOf = async (desk: KillDesk): Promise<string> => {
  const stored = await desk.read.practice.findById(alert as never);
  return stored?.value.kind === 'alert' ? (stored.value.escalated?.to ?? '') : '';
};
const actOn = async (desk: KillDesk, who: string, step: { act: string; [more: string]: unknown }): Promise<void> => {
  await desk.ask(who, 'actOnDispute', { params: { id: await disputeOf(desk) }, body: { key: keyOf(step.act), do: step } });
};

export const chapters: readonly Chapter[] = [
  {
    name: 'an alert is raised and reaches its people',
    at: '2027-01-04T10:00:00Z',
    run: async (desk) => {
      await raiseIt(desk);
      await desk.arrive('2027-01-04T10:15:00Z');
    },
  },
  {
    name: 'its manager acknowledges it in the chat',
    at: '2027-01-04T11:00:00Z',
    run: async (desk) => {
      const [message] = (await desk.read.messages.findAbout(alert as never)).filter(({ value }) => value.to === desk.idOf('denise'));
      const proof = message?.value.attempts.findLast((each) => each.result === 'accepted')?.evidence ?? null;
      await desk.press('denise', 'acknowledge', message?.value.id ?? '', proof !== null && 'message' in proof ? proof.message : '');
      await desk.arrive('2027-01-04T11:15:00Z');
    },
  },
  { name: 'nobody answers: the clock opens stage 2', at: '2027-01-12T08:29:00Z', run: (desk) => desk.arrive('2027-01-12T08:30:00Z') },
  {
    name: 'the meeting of the stage is booked',
    at: '2027-01-12T10:00:00Z',
    run: async (desk) => {
      await actOn(desk, 'sunita', { act: 'convene', start: '2027-01-18T10:00:00Z', end: '2027-01-18T11:00:00Z', attendees: [] });
      await desk.arrive('2027-01-12T10:15:00Z');
    },
  },
  { name: 'nobody meets: the clock opens stage 3', at: '2027-01-20T08:29:00Z', run: (desk) => desk.arrive('2027-01-20T08:30:00Z') },
  {
    name: 'the officer resolves it',
    at: '2027-01-20T10:00:00Z',
    run: async (desk) => {
      await actOn(desk, 'ruth', { act: 'resolve', reasons: 'The plan is there.', learning: 'Documents first' });
      await desk.arrive('2027-01-20T10:15:00Z');
    },
  },
];

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { practiceId } from '@review-desk/core/ids';
import type { KillDesk } from '../kills/testing/killDesk.js';
import { startPracticeDesk, type PracticeDesk } from './practiceDesk.js';
import { newKey, refusal } from './sampleHouseholds.js';

jest.setTimeout(120_000);
let on: PracticeDesk;
let desk: KillDesk;
beforeAll(async () => {
  on = await startPracticeDesk();
  ({ desk } = on);
});
afterAll(() => desk.close());

const notYours = 'This card is not yours to act on, so nothing was changed.';

describe('an alert', () => {
  test('about a household with no manager is business support’s to deliver, and its officer sees when it counts as received', async () => {
    const carer = { givenName: 'Ann', familyName: 'Lowe', bornOn: '1971-05-19', mail: null, phone: null, language: null, accessNeeds: null, status: 'approved', fullApprovalFrom: '2018-01-12', temporary: null, terms: null };
    await desk.ask('priya', 'addHousehold', { body: { key: newKey(), ref: 'H-102', town: 'Marlbeck', address: null, carerType: 'mainstream', carers: [carer], ssw: null, ftm: null, firo: desk.idOf('ruth'), lastReviewOn: '2026-03-02' } });
    await desk.ask('sunita', 'pressStart', { body: { key: newKey(), teams: ['all'] } });
    await on.later();
    const id = await on.anAlert('H-102');
    const { tasks } = (await desk.ask('priya', 'deliveryTasks')) as { tasks: { reference: string; to: unknown; post: string }[] };
    expect(tasks.filter(({ reference }) => reference === id).map(({ to, post }) => [to, post])).toEqual([[null, 'Fostering team manager']]);
    expect((await on.alertOf(id)).value.receipt).toMatchObject({ how: 'task' });
    expect((await desk.ask('ruth', 'alert', { params: { id } }))['answerDue']).toBe('2027-01-11');
  });

  test('answered by two managers at once has one answer; the other is told that it is answered', async () => {
    const id = await on.anAlert();
    const both = await Promise.all([on.answer('denise', id), on.answer('leah', id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(refusal(both.find(({ status }) => status === 409) ?? { status: 0, body: {} })).toMatchObject({ code: 'alerts.answered', message: 'Somebody has answered this alert already, so yours was not sent. The answer that stands is in the story.' });
    expect((await on.alertOf(id)).value.answers).toHaveLength(1);
  });

  test('that was withdrawn takes no reply and no press, and its card says so', async () => {
    const id = await on.anAlert();
    const card = await on.cardOf('denise', id);
    expect((await on.act('ruth', id, { act: 'withdraw', why: 'Found.' })).status).toBe(200);
    const before = await on.alertOf(id);
    expect(refusal(await on.answer('denise', id))).toMatchObject({ status: 409, code: 'alerts.withdrawn', message: 'This alert was withdrawn, so there is nothing more to do. Nothing was sent.' });
    // The card in the chat is as old as the sending: nothing has brought it up to date yet.
    expect(JSON.stringify(await on.press('denise', card.message, card.activity))).toContain(`Practice alert ${id}: withdrawn, nothing more to do`);
    expect(await on.alertOf(id)).toEqual(before);
  });

  test('is older on a card than on its page: the press is answered by the card that now holds', async () => {
    const id = await on.anAlert();
    const card = await on.cardOf('denise', id);
    expect((await on.answer('leah', id)).status).toBe(200);
    const said = await on.press('denise', card.message, card.activity, 'refresh');
    expect([said.statusCode, JSON.stringify(said.value)]).toEqual([200, expect.stringContaining('Answered')]);
    expect(JSON.stringify(said.value)).not.toContain('"verb":"acknowledge"');
  });
});

describe('what comes to the bot’s endpoint', () => {
  let id = '';
  let card = { message: '', activity: '', conversation: '' };
  beforeAll(async () => {
    id = await on.anAlert();
    card = await on.cardOf('denise', id);
  });
  const clientId = () => desk.tenant().apps.find((each) => each.kind === 'product')?.clientId ?? '';
  const token = async (wish: Record<string, unknown> = {}): Promise<string> => String((await desk.tenantCall('/teams/token', { clientId: clientId(), ...wish }))['token']);
  const activity = (changes: Record<string, unknown> = {}) => ({
    type: 'invoke', id: 'f:00000000-0000-4000-8000-000000000001', name: 'adaptiveCard/action', channelId: 'msteams', serviceUrl: `${desk.wire.base}/connector/`, timestamp: new Date().toISOString(),
    from: { id: '29:1', aadObjectId: desk.idOf('denise') }, recipient: { id: `28:${clientId()}` }, replyToId: card.activity,
    conversation: { id: card.conversation, conversationType: 'personal', tenantId: desk.tenant().tenantId }, channelData: { tenant: { id: desk.tenant().tenantId } },
    value: { action: { type: 'Action.Execute', verb: 'acknowledge', data: { message: card.message } }, trigger: 'manual' }, ...changes,
  });
  const post = async (body: unknown, bearer: string | null): Promise<{ status: number; text: string }> => {
    const given = await fetch(`${desk.wire.base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) }, body: JSON.stringify(body) });
    return { status: given.status, text: await given.text() };
  };
  const elsewhere = 'https://evil.example/';
  const other = 'd0000000-0000-4000-8000-0000000000ff';

  test.each<[string, () => Promise<[unknown, string | null]>, number]>([
    ['without a token', async () => [activity(), null], 401],
    ['with a token for another audience', async () => [activity(), await token({ clientId: other })], 401],
    ['with a token of an issuer that is not Teams’', async () => [activity(), await token({ issuer: 'https://sts.windows.net/' })], 401],
    ['with a token that has ended', async () => [activity(), await token({ expiresInSeconds: -1_000 })], 401],
    ['with a token of a person for our API', async () => [activity(), String((await desk.tenantCall('/sso', { personId: desk.idOf('denise'), resource: desk.tenant().apps.find((each) => each.kind === 'product')?.identifierUri }))['token'])], 401],
    ['of another tenant', async () => [activity({ conversation: { id: card.conversation, conversationType: 'personal', tenantId: other }, channelData: { tenant: { id: other } } }), await token()], 401],
    ['with a serviceurl in the token unlike its own', async () => [activity(), await token({ serviceUrl: elsewhere })], 401],
    ['from a host off the list, in token and activity alike', async () => [activity({ serviceUrl: elsewhere }), await token({ serviceUrl: elsewhere })], 401],
    ['from another channel', async () => [activity({ channelId: 'webchat' }), await token()], 401],
    ['that is none', async () => [{ hello: 1 }, await token()], 400],
  ])('%s is refused with nothing said and nothing changed', async (_what, make, status) => {
    const before = await on.alertOf(id);
    expect(await post(...(await make()))).toEqual({ status, text: '' });
    expect(await on.alertOf(id)).toEqual(before);
  });

  test.each<[string, Record<string, unknown>]>([
    ['by somebody whose card it is not', { from: { id: '29:2', aadObjectId: '' } }],
    ['with the message of somebody else’s card', { value: { action: { type: 'Action.Execute', verb: 'acknowledge', data: { message: 'message.make:H-101-a1:other' } } } }],
    ['with an act that no card offers', { value: { action: { type: 'Action.Execute', verb: 'answer', data: { message: '', act: 'withdraw' } } } }],
    ['with a list in the place of its data', { value: { action: { type: 'Action.Execute', verb: 'acknowledge', data: [] } } }],
    ['in a group chat', { conversation: { id: '19:group', conversationType: 'groupChat', tenantId: 'ours' } }],
  ])('a press %s changes nothing, in plain words', async (_what, changes) => {
    const before = await on.alertOf(id);
    const ours = { ...(changes['from'] ? { from: { id: '29:2', aadObjectId: desk.idOf('helen') } } : {}), ...(changes['conversation'] ? { conversation: { ...(changes['conversation'] as object), tenantId: desk.tenant().tenantId } } : {}) };
    const { status, text } = await post(activity({ ...changes, ...ours }), await token());
    expect([status, JSON.parse(text)]).toEqual([200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: notYours }]);
    expect(await on.alertOf(id)).toEqual(before);
  });

  test('a press doubled and replayed acknowledges once, and each has the same answer', async () => {
    const bearer = await token();
    const before = (await on.alertOf(id)).revision;
    const both = await Promise.all([post(activity(), bearer), post(activity(), bearer)]);
    const replayed = await post(activity(), bearer);
    expect(new Set([...both, replayed].map(({ status }) => status))).toEqual(new Set([200]));
    await on.later();
    const after = await on.alertOf(id);
    expect([after.value.acknowledged.map(({ by }) => by), after.revision]).toEqual([[desk.idOf('denise')], before + 1]);
    expect((await desk.read.audit.findAbout(id)).filter((each) => each.act === 'alert.acknowledge')).toHaveLength(1);
  });

  test('an address off the list is never spoken to, and the person hears by the next channel', async () => {
    const asked: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end('{}');
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const serviceUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
    const known = await desk.read.conversations.find(desk.idOf('denise') as never);
    if (!known) throw new TypeError('no chat');
    await desk.read.conversations.keep({ ...known, serviceUrl });
    // Chats are kept for half a minute in each process.
    await desk.machines()[0]?.startCold();
    try {
      const sent = await on.anAlert();
      const message = (await desk.read.messages.findAbout(practiceId(sent))).find(({ value }) => value.to === desk.idOf('denise'));
      expect([asked, message?.value.attempts.map(({ channel, result, code }) => [channel, result, code])]).toEqual([[], [['chat', 'refused', 'UnknownServiceHost'], ['feed', 'accepted', null]]]);
    } finally {
      await desk.read.conversations.keep(known);
      await desk.machines()[0]?.startCold();
      stranger.close();
    }
  });

  test('a person who was removed presses in vain', async () => {
    const theirs = await on.anAlert();
    const hers = await on.cardOf('denise', theirs);
    const before = await on.alertOf(theirs);
    await desk.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [{ id: desk.idOf('denise'), roles: [] }] } });
    const said = await on.press('denise', hers.message, hers.activity);
    expect([said.statusCode, said.type, said.value]).toEqual([200, 'application/vnd.microsoft.activity.message', expect.stringMatching(/nothing was changed|not yours|no role/i)]);
    expect((await on.alertOf(theirs)).value.acknowledged).toEqual(before.value.acknowledged);
    await desk.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [{ id: desk.idOf('denise'), roles: [{ role: 'ftm', team: 'fostering-marlbeck' }] }] } });
  });
});

describe('once the limit has run out', () => {
  test('another date is too late, and the manager is told what is left to do', async () => {
    const id = await on.anAlert();
    await on.at('2027-01-12T08:30:00Z');
    expect((await on.alertOf(id)).value.escalated).not.toBeNull();
    expect(refusal(await on.act('denise', id, { act: 'propose-date', to: '2027-01-20', why: 'Leave.' }))).toMatchObject({
      status: 409, code: 'alerts.escalated', message: 'This alert went on to a formal dispute, so its date cannot be changed any more. You can still answer it.',
    });
    expect((await on.alertOf(id)).value.otherDates).toEqual([]);
  });

  test('a dispute about a review that is recorded and locked opens beside it, and the review stays as it is', async () => {
    const stored = await desk.read.reviews.findById('H-101-r1' as never);
    if (!stored) throw new TypeError('no review');
    const locked = await desk.read.reviews.save(stored, { value: { ...stored.value, state: 'closed', heldOn: '2027-01-05' as never }, effects: [], commandKey: newKey() as never, actedBy: 'service' });
    const body = { key: newKey(), track: 'fostering', household: 'H-101', review: 'H-101-r1', category: 'F2', childAtRisk: false, safeguarding: null, summary: 'Not agreed.', effect: 'No move.', wanted: 'A plan.', restricted: false, about: [], recipients: [], escalation: null };
    const opened = await desk.answerTo('ruth', 'openDispute', { body });
    expect([opened.status, opened.body['review']]).toEqual([200, 'H-101-r1']);
    await on.later();
    expect((await desk.read.reviews.findById('H-101-r1' as never))?.value).toEqual(locked.value);
  });
});

describe('where the council’s adopted policy leaves a limit to people (workflows E, at a limit)', () => {
  const practice = { autoEscalate: false, afterFailedAlert: 'stage2', stagePacks: { fostering: 'dudley', iro: 'handbook' } };
  const chatOf = async (who: string) => JSON.stringify(await desk.tenantCall(`/teams/chat?person=${desk.idOf(who)}`));
  const morning = async (day: string) => {
    for (const time of ['08:30', '08:45', '09:00']) await on.at(`${day}T${time}:00Z`);
    return Promise.all(['ruth', 'sunita'].map(async (who) => (await desk.read.deliveries.findForPerson(desk.idOf(who) as never, day as never)).filter(({ reason }) => reason === 'waitsForPress').length));
  };

  test('the sweep asks the officer and the service manager each day instead of opening a dispute; what was raised before goes on by itself', async () => {
    const before = await on.anAlert();
    const body = { key: newKey(), from: 1, note: '', applyToOpen: false, limits: [], closureDays: [], practice };
    expect((await desk.answerTo('ruth', 'publishPolicy', { body })).status).toBe(403);
    expect((await desk.ask('sunita', 'publishPolicy', { body }))['practice']).toEqual(practice);
    // Settings are kept for a while in each process.
    await desk.machines()[0]?.startCold();
    const after = await on.anAlert();
    expect([(await on.alertOf(before)).value.policyVersion, (await on.alertOf(after)).value.policyVersion]).toEqual([1, 2]);
    expect(await morning('2027-01-19')).toEqual([0, 0]);
    expect((await desk.read.messages.findAbout(practiceId(after))).filter(({ value }) => value.purpose === 'limit 0').map(({ value }) => value.to).toSorted()).toEqual(['ruth', 'sunita'].map(desk.idOf).toSorted());
    expect([await morning('2027-01-20'), await morning('2027-01-21')]).toEqual([[1, 1], [1, 1]]);
    expect([(await on.alertOf(before)).value.escalated?.by, (await on.alertOf(after)).value.escalated]).toEqual(['clock', null]);
    for (const who of ['ruth', 'sunita']) expect(await chatOf(who)).toContain(after);
    expect((await on.act('ruth', after, { act: 'press-at-limit', press: 'do not escalate', on: null, with: null, why: 'The plan is on its way.' })).status).toBe(200);
    expect([await morning('2027-01-22'), (await on.alertOf(after)).value.escalated]).toEqual([[0, 0], null]);
  });
});

test('no line of the log holds a name, an address or what somebody wrote', () => {
  expect(desk.logged().length).toBeGreaterThan(1_000);
  expect(desk.logged()).not.toMatch(/Stubbs|Wendy|Lowe|Denise|Okafor|Ruth|marlbeck\.example\/|No plan|Nobody knew|evil\.example/);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Channels, SafeCard } from '@review-desk/core/delivery';
import { practiceId } from '@review-desk/core/ids';
import { cast } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';
import { Unavailable } from '@review-desk/core/errors';
import { apps } from '../testing/castDirectory.js';
import { openDesk, type StartedDesk } from '../testing/startDesk.js';

let desk: StartedDesk;
let outward: Omit<Channels, 'messenger'>;
const manifestId = 'e0000000-0000-4000-8000-000000000001';
const link = `https://teams.microsoft.com/l/entity/${manifestId}/today`;

const machine = async (path: string, body?: unknown): Promise<{ value?: { title: string; preview: string }[]; installed?: boolean } & Record<string, unknown>> => {
  const answer = await fetch(`${desk.tenant.base}/_tenant${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Unavailable('testing.tenant', `The tenant answered ${answer.status}.`);
  const text = await answer.text();
  return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
};

beforeAll(async () => {
  desk = await openDesk(':memory:');
  await machine('/teams/package', {
    manifest: {
      id: manifestId, name: { short: 'Review Desk' }, bots: [{ botId: apps.product, scopes: ['personal'] }], webApplicationInfo: { id: apps.product },
      activities: { activityTypes: [{ type: 'practiceAlert', description: 'An alert', templateText: 'Practice alert {reference}' }] },
    },
  });
  outward = desk.m365.outward({ manifestId, linkTo: () => link, mailbox: cast.ruth.mail, words: ({ reference }) => ({ subject: `Practice alert ${reference}`, lines: ['Please answer.', link] }) });
});
afterAll(() => desk.tenant.close());

const card = (message: string): SafeCard => ({
  message, about: practiceId('H-001-a1'), reference: 'H-001-a1', kind: 'alert', headline: 'please answer', categories: ['A1'], stage: null, due: toLocalDate('2027-03-12'), coverUntil: null,
  state: 'new', buttons: [], lines: [],
});
const mailbox = async (mail: string, folder: string) => {
  const read = await desk.m365.desk.graph.send({ operation: 'messages.list', method: 'GET', path: `/users/${mail}/mailFolders/${folder}/messages?$select=subject,internetMessageId,body` });
  return (read.body as { value: { subject: string; body: { content: string } }[] }).value;
};

describe('the app in somebody’s Teams', () => {
  it('is looked up by the catalogue’s id and installed once, however often that is asked', async () => {
    expect(await outward.installation.isInstalled(cast.denise.id)).toBe(false);
    await Promise.all([outward.installation.install(cast.denise.id), outward.installation.install(cast.denise.id)]);
    expect(await outward.installation.isInstalled(cast.denise.id)).toBe(true);
    expect(desk.lines.filter(({ operation }) => operation === 'teamsApps.list')).toHaveLength(1);
  });

  it('of an account that is not there is refused for good', async () => {
    const nobody = cast.denise.id.replace(/.$/, 'f') as typeof cast.denise.id;
    expect(await outward.installation.isInstalled(nobody)).toBe(false);
    await expect(outward.installation.install(nobody)).rejects.toMatchObject({ kind: 'channelRefused' });
  });

  it('that nobody put into the catalogue says so', async () => {
    const other = desk.m365.outward({ manifestId: apps.setUp, linkTo: () => link, mailbox: '', words: () => ({ subject: '', lines: [] }) });
    await expect(other.installation.isInstalled(cast.denise.id)).rejects.toMatchObject({ kind: 'unavailable', code: 'teams.notInCatalogue' });
  });
});

describe('a line in the activity feed', () => {
  it('says the kind and the reference; a repeat takes its place, and another message stands beside it', async () => {
    for (const message of ['m-1', 'm-1', 'm-2']) await outward.feed.notify(cast.denise.id, card(message));
    const { value = [] } = await machine(`/teams/feed?person=${cast.denise.id}`);
    expect(value.map(({ title, preview }) => [title, preview])).toEqual([['Practice alert H-001-a1', 'Open Review Desk to read it'], ['Practice alert H-001-a1', 'Open Review Desk to read it']]);
  });

  it('for somebody without the app is refused for good', async () => {
    await expect(outward.feed.notify(cast.leah.id, card('m-3'))).rejects.toMatchObject({ kind: 'channelRefused' });
  });
});

describe('mail of the service', () => {
  it('is drafted and sent under one lasting id; a repeat after a lost answer sends nothing more', async () => {
    const { draft } = await outward.mail.send(cast.ruth.id, card('m-1'));
    await desk.fail({ lostAnswers: 0.4, seed: 7 });
    const again = await Promise.allSettled([1, 2, 3].map(() => outward.mail.send(cast.ruth.id, card('m-1'))));
    await desk.fail({});
    expect(again.filter((each) => each.status === 'fulfilled').every((each) => each.value.draft === draft)).toBe(true);
    const sent = await mailbox(cast.ruth.mail, 'sentitems');
    expect(sent.map(({ subject }) => subject)).toEqual(['Practice alert H-001-a1']);
    expect(sent[0]?.body.content).toBe(`<p>Please answer.</p><p><a href="${link}">Open it in Review Desk</a></p>`);
  });

  it('of somebody else that came back to this mailbox is not asked for, whatever it calls itself', async () => {
    const box = `/users/${cast.ruth.mail}/messages`;
    const { body } = await desk.m365.desk.graph.send({ operation: 'messages.create', method: 'POST', path: box, body: { subject: 'By hand', internetMessageId: "<x'or'1'eq'1@elsewhere>", toRecipients: [{ emailAddress: { address: 'nobody@marlbeck.example' } }] } });
    await desk.m365.desk.graph.send({ operation: 'messages.send', method: 'POST', path: `${box}/${encodeURIComponent((body as { id: string }).id)}/send` });
    expect((await mailbox(cast.ruth.mail, 'inbox')).map(({ subject }) => subject)).toContain('Undeliverable: By hand');
    const asked = () => desk.lines.filter(({ operation }) => operation === 'batch').length;
    const before = asked();
    expect([await outward.mail.findBounced(toInstant('2027-01-04T00:00:00Z')), asked() - before]).toEqual([[], 0]);
  });

  it('that comes back is found by its draft, and no other', async () => {
    const since = toInstant('2027-01-04T00:00:00Z');
    const good = await outward.mail.send(cast.tomasz.id, card('m-4'));
    expect(await outward.mail.findBounced(since)).toEqual([]);
    await machine('/mailboxes', { address: cast.leah.mail, refuses: true });
    const bad = await outward.mail.send(cast.leah.id, card('m-5'));
    expect(await outward.mail.findBounced(since)).toEqual([bad.draft]);
    expect(bad.draft).not.toBe(good.draft);
    expect(await outward.mail.findBounced(toInstant('2027-06-01T00:00:00Z'))).toEqual([]);
  });

  it('to an account without a mailbox is refused for good', async () => {
    await expect(outward.mail.send(cast.denise.id.replace(/.$/, 'f') as typeof cast.denise.id, card('m-6'))).rejects.toMatchObject({ kind: 'channelRefused', code: 'noMailbox' });
  });
});

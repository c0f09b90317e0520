import { createConnector, createMessenger, createTurns, deepLink, mailWords, type Activity } from '@review-desk/bot';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { cardOf, type Message } from '@review-desk/core/delivery';
import { commandKey, unitId } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { aMessage, anActor, cast, createInMemoryPorts, type CastKey } from '@review-desk/core/testing';
import { createMicrosoft365 } from '@review-desk/m365';
import { createEffectQueue } from '../queues/createEffectQueue.js';
import { collectLog } from '../testing/collectLog.js';
import { MARK, anyPractice, day, one, people, perhaps, purposes, typed, words, wordsIn } from '../testing/typedNames.js';

/** Everything that crosses the wire: addresses and bodies, as the product's own adapters send them. */
const wire: string[] = [];
const reader = { id: cast.denise.id, displayName: cast.denise.name, mail: cast.denise.mail };
const answerTo = (path: string, body: string): unknown => {
  if (path.includes('/oauth2/')) return { access_token: 'token', token_type: 'Bearer', expires_in: 3600 };
  if (path.endsWith('/$batch')) return { responses: (JSON.parse(body) as { requests: { id: string }[] }).requests.map(({ id }) => ({ id, status: 200, body: { value: [] } })) };
  return { id: '17', serviceUrl: 'http://teams.test/', value: [], ...(/\/users\/[^/]+\?/.test(path) ? reader : {}) };
};
const watching: typeof fetch = (input, init) => {
  const [url, body] = [String(input), typeof init?.body === 'string' ? init.body : ''];
  // Where a mail goes is an address and must be one; it is the reader’s own.
  if (!url.includes('/oauth2/')) wire.push(decodeURIComponent(url), body.replaceAll(`{"emailAddress":{"address":"${cast.denise.mail}"}}`, '{}'));
  return Promise.resolve(Response.json(answerTo(url, body)));
};

const ids = { tenantId: 'd0000000-0000-4000-8000-000000000001', clientId: 'c0000000-0000-4000-8000-000000000001' };
const places = { appId: 'e0000000-0000-4000-8000-000000000001', tabBase: 'https://desk.example' };
const { log, text: logged } = collectLog();
const ports = createInMemoryPorts({ now: '2027-01-13T10:00:00Z' });
const connector = createConnector({ ...ids, tokens: { token: () => Promise.resolve('token'), forget: () => undefined }, serviceUrl: null, localConnector: 'http://teams.test/', playground: null, fetch: watching });
const messenger = createMessenger(connector, places);
const { feed, mail } = createMicrosoft365({
  ...ids, graphBase: 'http://graph.test/v1.0', loginBase: 'http://login.test', credential: { kind: 'secret', secret: 's' }, recordsSite: { host: 'x', path: '/sites/x' }, unit: unitId('mar'), clock: ports.clock,
  mailDomains: [], log: (line) => log.debug('graph', line), fetch: watching,
}).outward({ manifestId: places.appId, linkTo: (card) => deepLink(places, card), mailbox: 'reviewdesk@council.example', words: (card) => mailWords(card, deepLink(places, card)) });
const queue = createEffectQueue({ getQueueClient: () => ({ createIfNotExists: () => Promise.resolve(), sendMessage: (message) => Promise.resolve(wire.push(Buffer.from(message, 'base64').toString())) }) }, log);
const turns = createTurns({ ports, connector, places, handlers: createApiHandlers(ports), actorOf: (id) => Promise.resolve(anActor((Object.keys(cast) as CastKey[]).find((key) => cast[key].id === id) ?? 'callum')), contextOf: () => ({ bearer: '', reading: () => undefined }) });

const activity = (from: string, what: Partial<Activity>): Activity => ({
  type: 'invoke', id: 'f:1', channelId: 'msteams', serviceUrl: 'http://teams.test/', from: { id: '29:1', aadObjectId: from }, conversation: { id: 'a:1', conversationType: 'personal', tenantId: ids.tenantId }, replyToId: '17', ...what,
});
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

/** One record told to somebody on every channel, looked at, pressed, opened, asked for and searched. */
const tell = async (practice: Practice, message: Message): Promise<void> => {
  const [chat, card] = [{ person: message.to ?? cast.denise.id, id: 'a:1', serviceUrl: 'http://teams.test/', blocked: false }, cardOf(practice, message, day, perhaps(day), perhaps(day))];
  await messenger.send(chat, card);
  await messenger.update(chat, '17', card);
  await feed.notify(chat.person, card);
  await mail.send(cast.denise.id, card);
  await queue.wake({ list: 'practice', id: practice.id });
  await queue.wake({ list: 'messages', id: message.id });
  const [data, search] = [{ message: message.id, button: 'read and answer' }, { parameters: [{ name: 'reference', value: practice.id }] }];
  for (const what of [
    { name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'refresh', data } } }, { name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'acknowledge', data } } },
    { name: 'task/fetch', value: { data } }, { name: 'composeExtension/query', value: search }, { type: 'message', text: practice.id }, { type: 'message', text: 'what’s due' }, { type: 'message', text: typed() },
  ]) wire.push(JSON.stringify(await turns(activity(chat.person, what))));
};
const messageFor = (practice: Practice): Message => ({ ...aMessage(`${practice.id}:${commandKey('press-1')}`).to(one(people)).plain(), purpose: one(purposes), about: practice.id, attempts: [] });
const keep = async (practice: Practice, message: Message): Promise<void> => {
  const stored = [await ports.practice.findById(practice.id), await ports.messages.findById(message.id)] as const;
  if (stored[0]) await ports.practice.save(stored[0], { ...decision(practice), commandKey: commandKey(`keep-${crypto.randomUUID()}`) });
  else await ports.practice.create(practice.id, decision(practice));
  if (stored[1]) await ports.messages.save(stored[1], { ...decision(message), commandKey: commandKey(`keep-${crypto.randomUUID()}`) });
  else await ports.messages.create(message.id, decision(message));
};

beforeAll(async () => {
  for (let made = 0; made < 100; made += 1) {
    const practice = anyPractice();
    const message = messageFor(practice);
    await keep(practice, message);
    await tell(practice, message);
  }
}, 60_000);

describe('whatever leaves of a record', () => {
  /** A family may be called as a word is that every card says; such a word tells nothing. */
  const own = new Set(wordsIn(purposes.map((purpose) => JSON.stringify([messenger.face(cardOf(anyPractice(), { ...aMessage('m').plain(), purpose }, day, day)), purpose])).join('\n').concat(' what is due Open it in Review Desk'), words));
  const telling = words.filter((each) => !own.has(each));

  test('came by every way: chat, feed, mail, queue, dialog, search and answer', () => {
    const all = wire.join('\n');
    for (const way of ['/activities', 'sendActivityNotification', 'internetMessageId', '"list":"messages"', 'composeExtension', '"task":', 'I do not understand that', '"summary":', '"templateParameters":', '"fallbackText":', 'application/vnd.microsoft.card.thumbnail'])
      expect([way, all.includes(way)]).toEqual([way, true]);
    expect(wordsIn(typed(), telling).length).toBeGreaterThan(1);
  });

  test('holds no name, address or typed word, neither in an address nor in a body (seed 20270111)', () => {
    const texts = [...new Set(wire)];
    expect(texts.flatMap((text) => [...(text.includes(MARK) ? [MARK] : []), ...wordsIn(text, telling)].map((word) => `${word} in ${text.slice(0, 200)}`))).toEqual([]);
  });

  test('leaves none in the log either', () => {
    expect([logged().length > 1000, wordsIn(logged(), telling), logged().includes(MARK)]).toEqual([true, [], false]);
  });
});

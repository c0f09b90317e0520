import { expect, it } from '@jest/globals';
import { aCard, everyCard } from './testing/aCard.js';
import type { Connector, Outgoing } from './connector/types.js';
import { createMessenger } from './messenger.js';

const places = { appId: 'd0c5a1ab-0000-4000-8000-000000000001', tabBase: 'https://desk.example' };
const conversation = { person: aCard().message as never, id: 'c', serviceUrl: 'https://smba.example/', blocked: false };

it('previews every card as the very JSON that it sends and with which it changes a copy', async () => {
  const gone: Outgoing[] = [];
  const connector: Pick<Connector, 'send' | 'update'> = {
    send: (_chat, message) => (gone.push(message), Promise.resolve({ id: 'm' })),
    update: (_chat, _message, message) => (gone.push(message), Promise.resolve()),
  };
  const messenger = createMessenger(connector as Connector, places);
  const unlike: string[] = [];
  for (const card of everyCard('H-001-a1', 'A1', '2027-03-12', '2027-03-19', 'm-1')) {
    gone.length = 0;
    await messenger.send(conversation, card);
    await messenger.update(conversation, 'm', card);
    const face = JSON.stringify(messenger.face(card));
    const drawn = gone.map(({ attachments }) => JSON.stringify(attachments?.[0]?.content));
    // What a locked phone shows of it is what the card says first, and nothing beside it.
    const [{ text: first } = { text: '' }] = (messenger.face(card) as { body: { text: string }[] }).body;
    const previews = gone.map(({ summary, text }) => [summary, text]);
    if (previews.some(([summary, text]) => summary !== first || text !== undefined)) unlike.push(`preview of ${card.kind}, ${card.headline}`);
    if (drawn.length !== 2 || drawn.some((each) => each !== face)) unlike.push(`${card.kind}, ${card.headline}, ${card.state}`);
  }
  expect(unlike).toEqual([]);
});

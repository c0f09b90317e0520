import { describe, expect, it } from '@jest/globals';
import { AdaptiveCard as Drawn, SerializationContext } from 'adaptivecards';
import type { CardButton, SafeCard } from '@review-desk/core/delivery';
import { cast } from '@review-desk/core/testing';
import { aCard, everyCard } from '../testing/aCard.js';
import { toLocalDate } from '@review-desk/core/time';
import { practiceId } from '@review-desk/core/ids';
import { firstLine } from './firstLine.js';
import { pageOfLine } from './links.js';
import { mailWords } from './mailWords.js';
import { cardFace, insertedFace } from './cardFace.js';
import type { AdaptiveCard, CardAction } from './adaptiveCard.js';

const places = { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.marlbeck.example' };
const face = (card: Parameters<typeof cardFace>[1]): AdaptiveCard => cardFace(places, card);
const actionsOf = (card: AdaptiveCard): CardAction[] => card.actions ?? [];

/** Every text of a card, wherever it stands. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const day = 'Friday 12 March 2027';
const mail = (card: Parameters<typeof cardFace>[1]) => mailWords(card, 'https://teams.microsoft.com/l/entity/x/today');

describe('a card', () => {
  it('says in its first line what happened, what is asked and by when', () => {
    const card = face(aCard());
    expect(card.body[0]).toMatchObject({ text: `Practice alert H-001-a1: please answer by ${day}`, style: 'heading' });
    expect(card.body[1]).toMatchObject({ facts: [{ title: 'Reference', value: 'H-001-a1' }, { title: 'Category', value: 'Key documents' }, { title: 'Due', value: day }, { title: 'Where it stands', value: 'Not acknowledged yet' }] });
    expect(card.speak).toBe(`Practice alert H-001-a1: please answer by ${day}. Not acknowledged yet.`);
    expect(card.fallbackText).toBe(card.speak);
  });

  it('acknowledges in the chat and opens a page for whatever is typed', () => {
    expect(actionsOf(face(aCard()))).toMatchObject([
      { type: 'Action.Execute', title: 'Acknowledge', verb: 'acknowledge', data: { message: 'H-001-a1/act/denise' } },
      { type: 'Action.Submit', title: 'Agree another date', data: { msteams: { type: 'task/fetch' }, message: 'H-001-a1/act/denise', button: 'other date' } },
      { type: 'Action.Submit', title: 'Read and answer', data: { msteams: { type: 'task/fetch' }, button: 'read and answer' } },
    ]);
  });

  it('has one button that stands out: to acknowledge, and then to answer; where each is a choice, none', () => {
    const outstanding = (...buttons: CardButton[]) => actionsOf(face(aCard({ buttons }))).flatMap((each) => ('style' in each && each.style === 'positive' ? [each.title] : []));
    expect(outstanding('acknowledge', 'other date', 'read and answer')).toEqual(['Acknowledge']);
    expect(outstanding('other date', 'read and answer')).toEqual(['Read and answer']);
    expect(outstanding('answered outside', 'other date', 'do not escalate', 'open')).toEqual([]);
  });

  it('of a trial says so before anything else, leads back to the trial, and is never brought up to date', () => {
    const card = face(aCard({ trial: true, message: 'trial:0', buttons: ['acknowledge', 'open'] }));
    expect([card.body[0], card.speak, card.refresh]).toMatchObject([{ text: `Trial, nothing to do. Practice alert H-001-a1: please answer by ${day}` }, expect.stringMatching(/^Trial, /), undefined]);
    expect(actionsOf(card).map((each) => (each.type === 'Action.OpenUrl' ? decodeURIComponent(each.url) : each.data))).toEqual([{ message: 'trial:0' }, expect.stringContaining('"settings/clock"')]);
    expect(face(aCard({ kind: 'digest', reference: '2027-01-11', trial: true })).body[0]).toMatchObject({ text: 'Trial, nothing to do. Nothing is due on Monday 11 January 2027' });
  });

  it('of an IRO’s first step names it, and not by the number it has in the pack', () => {
    const texts = textsIn(face(aCard({ kind: 'dispute', headline: 'stage opened', stage: 0 })).body);
    expect([texts.some((text) => text.endsWith('the informal step has begun')), texts.includes('Informal'), texts.includes('0')]).toEqual([true, true, false]);
  });

  it('opens the tab by a link with the reference and nothing else', () => {
    const [open] = actionsOf(face(aCard({ buttons: ['open'] })));
    const url = new URL(open?.type === 'Action.OpenUrl' ? open.url : '');
    expect(`${url.origin}${url.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${places.appId}/today`);
    expect([...url.searchParams]).toEqual([['context', '{"subEntityId":"alert/H-001-a1"}']]);
  });

  it('of a restricted matter shows neither category nor stage, whatever it was given', () => {
    const texts = textsIn(face(aCard({ kind: 'restricted matter', categories: ['F4'], stage: 2, headline: 'for your information', buttons: ['open'] })).body).join('|');
    expect(texts).not.toMatch(/F4|Stage|stage/);
  });

  it('tells until when a deputy stands in', () => {
    expect(textsIn(face(aCard({ headline: 'sent to your deputy', coverUntil: toLocalDate('2027-01-29') })).body)).toContain('The deputy stands in until Friday 29 January 2027.');
  });

  it('tells in whose place somebody has it, by posts and no name', () => {
    const texts = textsIn(face(aCard({ inPlaceOf: ['ssw', 'staff'] })).body);
    expect(texts).toContain('You have this in the place of the supervising social worker and a colleague.');
    expect(face(aCard({ inPlaceOf: ['ftm'] })).speak).toBe(`Practice alert H-001-a1: please answer by ${day}. Not acknowledged yet. You have this in the place of the fostering team manager.`);
    expect(mail(aCard({ inPlaceOf: ['ftm'] })).lines).toContain('You have this in the place of the fostering team manager.');
  });

  it('tells that nobody stands in, and until when', () => {
    const card = face(aCard({ headline: 'nobody stands in', coverUntil: toLocalDate('2027-01-29') }));
    expect(textsIn(card.body)).toEqual(expect.arrayContaining(['Practice alert H-001-a1: somebody is away and nobody stands in', 'They are away until Friday 29 January 2027.']));
  });

  it('of the morning has a line for each thing, and says what is overdue in words', () => {
    const line = { reference: 'H-001-a1', asked: 'please answer' as const, due: toLocalDate('2027-01-08'), overdue: true, about: practiceId('H-001-a1') };
    const digest = aCard({ kind: 'digest', reference: '2027-01-11', lines: [line, { ...line, reference: 'H-002-r3', asked: 'due', overdue: false, about: null }] });
    const { body, speak } = face(digest);
    expect(body.map((each) => ('text' in each ? each.text.replace(/\]\(.*?\)/g, ']') : ''))).toEqual([
      'What is due on Monday 11 January 2027: 2, of which 1 is overdue',
      '[H-001-a1], please answer: was due on Friday 8 January 2027, overdue',
      '[H-002-r3]: due by Friday 8 January 2027',
    ]);
    expect(speak).toBe('What is due on Monday 11 January 2027: 2, of which 1 is overdue. H-001-a1, please answer: was due on Friday 8 January 2027, overdue. H-002-r3: due by Friday 8 January 2027.');
    expect(firstLine(digest)).toBe('What is due on Monday 11 January 2027: 2, of which 1 is overdue');
  });

  it('of a month’s first working day counts last month’s good practice and leads to its page, with no name (D3)', () => {
    const line = { reference: 'H-002-r3', asked: 'due' as const, due: toLocalDate('2027-04-08'), overdue: false, about: null };
    const thanks = { month: '2027-03', good: 3, excellent: 1 };
    const both = aCard({ kind: 'digest', reference: '2027-04-01', lines: [line], thanks });
    const textOf = (card: SafeCard) => face(card).body.map((each) => ('text' in each ? each.text : ''));
    const last = textOf(both).at(-1) ?? '';
    expect(last).toMatch(/^\[Good practice in March 2027\]\(.*\): 3 good, 1 excellent$/);
    expect(decodeURIComponent(last)).toContain('{"subEntityId":"goodPractices/2027q1"}');
    expect(face(both).speak).toMatch(/Good practice in March 2027: 3 good, 1 excellent\.$/);
    expect(mail(both).lines).toContain('Good practice in March 2027: 3 good, 1 excellent.');
    const alone = aCard({ kind: 'digest', reference: '2027-04-01', lines: [], thanks });
    expect(textOf(alone).map((each) => each.replace(/\]\(.*?\)/g, ']'))).toEqual(['Good practice in March 2027: 3 good, 1 excellent', '[Open the list]']);
    expect(mail(alone).lines.slice(0, 2)).toEqual(['Nothing is due from you today.', 'Good practice in March 2027: 3 good, 1 excellent.']);
  });

  // Source: workflows E, at a limit, where the policy lets nothing open by itself.
  it('of the morning says what a limit that passed waits for, and leads to the page where it is chosen', () => {
    const line = { reference: 'D-7K3F2', asked: 'choose what follows' as const, due: toLocalDate('2027-01-08'), overdue: true, about: practiceId('D-7K3F2') };
    const digest = aCard({ kind: 'digest', reference: '2027-01-11', lines: [line] });
    const [, first] = face(digest).body;
    const text = first && 'text' in first ? first.text : '';
    expect(text).toMatch(/^\[D-7K3F2\]\(.*\): limit passed on Friday 8 January 2027, choose what follows: escalate, answered outside, another date, or do not escalate$/);
    expect(decodeURIComponent(text)).toContain('{"subEntityId":"dispute/D-7K3F2"}');
    expect(mail(digest).lines).toContain('D-7K3F2: limit passed on Friday 8 January 2027, choose what follows: escalate, answered outside, another date, or do not escalate.');
  });

  it.each([['H-001-a1', 'H-001-a1', 'alert'], ['D-7K3F2', 'D-7K3F2', 'dispute'], ['H-001-r7', null, 'review'], ['H-001', null, 'household']])('of the morning leads from %s to its page', (reference, about, page) => {
    expect(pageOfLine({ reference, asked: 'due', due: toLocalDate('2027-01-08'), overdue: false, about: about === null ? null : practiceId(about) })).toBe(`${page}/${reference}`);
  });

  it('as a mail names kind and reference in its subject, and nothing else', () => {
    expect(mail(aCard())).toEqual({
      subject: 'Practice alert H-001-a1',
      lines: [`Practice alert H-001-a1: please answer by ${day}.`, 'https://teams.microsoft.com/l/entity/x/today', 'Nobody reads this mailbox. Please answer on the page.'],
    });
    expect(mail(aCard({ kind: 'digest', reference: '2027-01-11' })).subject).toBe('Review Desk: what is due on 11 Jan 2027');
  });

  it('put into another chat acts on nothing and never changes', () => {
    const card = insertedFace(places, aCard());
    expect(card.refresh).toBeUndefined();
    expect(actionsOf(card).map((each) => each.type)).toEqual(['Action.OpenUrl']);
    expect(textsIn(card.body).join(' ')).not.toMatch(/Key documents|March/);
  });
});

describe('every card that core can make', () => {
  const cards = [...everyCard('H-001-a1', 'C1', '2027-03-12', '2027-01-29', 'm-1')];

  it('is under 25 KB in the form that Teams counts, with at most six labelled actions', () => {
    const digest = aCard({ kind: 'digest', lines: Array.from({ length: 200 }, () => ({ reference: 'X'.repeat(30), asked: 'choose what follows' as const, due: toLocalDate('2027-09-22'), overdue: true, about: practiceId('X') })) });
    const faulty = [...cards, digest].map(face).filter((card) => {
      const titles = actionsOf(card).map((each) => each.title);
      const small = Buffer.byteLength(JSON.stringify(card), 'utf16le') < 25 * 1024;
      return !small || titles.length > 6 || new Set(titles).size < titles.length || titles.some((title) => !/^[A-Z][a-z ]+$/.test(title));
    });
    expect(faulty).toEqual([]);
  });

  it('has a heading first, and words for whoever hears it or cannot see a card', () => {
    const faulty = cards.map(face).filter(({ body, speak, fallbackText }) => {
      const headed = body[0]?.type === 'TextBlock' && body[0].style === 'heading';
      return !headed || speak.length < 10 || fallbackText.length < 10 || textsIn(body).some((text) => /undefined|null|\{|T-\d|\d{4}-\d{2}-\d{2}/.test(text));
    });
    expect(faulty).toEqual([]);
  });

  it('holds nothing but fixed words, its reference, its codes and its dates', () => {
    // Two cards that differ in every value: with the values taken out, not a letter differs.
    const others = [...everyCard('D-7K3F2', 'Z99', '2028-02-29', '2027-06-01', 'm-2')];
    const values = [['m-1', 'm-2'], ['H-001-a1', 'D-7K3F2'], ['C1', 'Z99'], [day, 'Tuesday 29 February 2028'], ['Friday 29 January 2027', 'Tuesday 1 June 2027'], ['12 Mar 2027', '29 Feb 2028']];
    const bare = (made: unknown, at: 0 | 1): string => values.reduce((text, pair) => text.replaceAll(pair[at] ?? '', '*'), JSON.stringify(made));
expect(cards.filter((card, at) => bare([face(card), mail(card)], 0) !== bare([face(others[at] ?? card), mail(others[at] ?? card)], 1))).toEqual([]);
  });

  it('never says the words that stay in the tab, nor a name of the council', () => {
    const names = Object.values(cast).flatMap(({ name, mail, town }) => [...name.split(' '), mail, town]);
    const banned = new RegExp(`concern|allegation|investigation|standards of care|${names.join('|')}`, 'i');
    expect(cards.filter((card) => banned.test(textsIn([face(card), mail(card)]).join(' ')))).toEqual([]);
  });

  it('is read by an Adaptive Cards client of version 1.5 without a fault', () => {
    for (const card of cards.filter((_each, at) => at % 41 === 0)) {
      const context = new SerializationContext();
      const drawn = new Drawn();
      drawn.parse(face(card), context);
      expect(Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)).toEqual([]);
    }
  });
});

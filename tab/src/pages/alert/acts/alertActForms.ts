import type { AlertActBody, AlertPage } from '@review-desk/core/api';
import { escalateForm } from './escalateForm.js';
import { readRows, writeRows } from '../../../components/PracticeActs/actionRows.js';
import type { ActOption as Option, PracticeActForm, Typed } from '../../../components/PracticeActs/practiceActForm.js';
import { alertActsText as words } from '../../../text/alertActsText.js';
import { longDate, listInWords } from '../../../text/dates.js';

type Do = AlertActBody['do'];
export type AlertForm = PracticeActForm<AlertPage> & { act: Do['act'] };

const f = words.fields;
const sides = (page: AlertPage): Option[] => people([page.manager, page.ssw]);
const people = (all: readonly (AlertPage['officer'] | null)[]): Option[] => [...new Map(all.flatMap((each) => (each ? [[each.id, { value: each.id, label: each.name }]] : []))).values()];
/** Whoever could own an action: both sides, and those whom the answer or what is agreed names. */
const owners = (page: AlertPage): Option[] => people([page.manager, page.ssw, ...page.proposed.map((each) => each.owner), ...page.actions.map((each) => each.owner), page.officer]);
const receivers = (page: AlertPage): string => [page.manager?.name, page.ssw?.name].filter((each) => each !== undefined).join(' and ');
const officer = (page: AlertPage): string => page.officer.name;
const proposes = (typed: Typed): boolean => readRows(typed['actions']).length > 0;
const talks = ({ childAtRisk, talkNoted }: AlertPage): Option[] => listed(words.talks).filter(({ value }) => (value !== 'none' || childAtRisk) && (value !== 'noted' || talkNoted));
const listed = (entries: Readonly<Record<string, string>>): Option[] => Object.entries(entries).map(([value, label]) => ({ value, label }));

/** What the draft says of the talk stands, unless another is chosen. */
const talkOf = ({ talk, on, with: withWhom, result, why }: Typed) => {
  if (talk === 'review') return { how: 'in the review meeting', on };
  if (talk === 'other') return { how: 'other', on, with: withWhom, result };
  return talk === 'none' ? { how: 'left out', childAtRisk: true, why } : null;
};

/** Everybody who had it (D14), by name. */
const toldOfWithdrawal = (page: AlertPage): string => {
  if (page.stateText === 'draft') return 'Nobody has seen it, so nobody is told.';
  const who = page.stateText === 'passed to IRO' ? page.told.filter(({ post }) => post === 'iro').map((each) => each.who?.name ?? null) : [page.manager?.name ?? null, page.ssw?.name ?? null];
  const others = page.told.some((each) => each.who !== null && ![page.officer.id, page.manager?.id, page.ssw?.id].includes(each.who.id)) && page.stateText !== 'passed to IRO';
  const names = [...new Set([...who.filter((each) => each !== null), ...(others ? ['everybody else who has something to do with it'] : [])])];
  return names.length === 0 ? 'Everybody who had it is told.' : `${listInWords(names)} ${names.length === 1 ? 'is' : 'are'} told that it is withdrawn.`;
};

export const alertForms: readonly AlertForm[] = [
  {
    act: 'send', right: 'send', label: 'Send it', what: (page) => `${receivers(page)} get it in chat, ${page.childAtRisk ? 'at once' : 'in working hours'}.`,
    fields: [
      { name: 'talk', label: f.talk, path: 'informal', options: talks },
      { name: 'on', label: f.talkOn, type: 'date', when: ({ talk }) => talk === 'review' || talk === 'other' },
      { name: 'with', label: f.talkWith, type: 'person', options: sides, when: ({ talk }) => talk === 'other' },
      { name: 'result', label: f.talkResult, type: 'long', most: 1000, when: ({ talk }) => talk === 'other' },
      { name: 'why', label: f.talkWhy, type: 'long', most: 1000, when: ({ talk }) => talk === 'none' },
    ],
    make: (typed) => ({ act: 'send', informal: talkOf(typed) }),
  },
  {
    act: 'record-referral', right: 'write', label: 'Note the safeguarding referral', what: () => 'It stands in the story. You are not reminded any more.', done: words.kept,
    fields: [{ name: 'on', label: f.referralOn, type: 'date' }, { name: 'to', label: f.referralTo }],
    make: ({ on, to }) => ({ act: 'record-referral', on, to }),
  },
  { act: 'acknowledge', right: 'acknowledge', label: 'Acknowledge', what: (page) => `${officer(page)} sees that you have it. The time to answer runs on.`, fields: [], make: () => ({ act: 'acknowledge' }) },
  {
    act: 'answer', right: 'answer', label: 'Answer', what: (page) => `${officer(page)} is told that you answered and reads it here.`,
    fields: [
      { name: 'position', label: f.position, options: () => listed(words.positions) },
      { name: 'text', label: f.text, type: 'long' },
      { name: 'actions', label: f.actions, type: 'actions', hint: words.actionsHint, optional: true, options: owners, path: 'proposed' },
      { name: 'noActions', label: f.noActions, type: 'long', most: 1000, path: 'noActionsBecause', when: (typed) => !proposes(typed) },
    ],
    make: (typed) => ({ act: 'answer', position: typed['position'], text: typed['text'], proposed: readRows(typed['actions']), noActionsBecause: typed['noActions'] || null }),
  },
  { act: 'propose-date', right: 'propose-date', label: 'Ask for another date', what: (page) => `${officer(page)} decides. The date that stands is kept until then.`, fields: [{ name: 'to', label: f.to, type: 'date' }, { name: 'why', label: f.why, type: 'long', most: 600 }], make: ({ to, why }) => ({ act: 'propose-date', to, why }) },
  { act: 'challenge-facts', right: 'challenge-facts', label: 'Challenge the facts', what: (page) => `${officer(page)} answers. The time to answer runs on.`, fields: [{ name: 'text', label: f.challenge, type: 'long' }], make: ({ text }) => ({ act: 'challenge-facts', text }) },
  { act: 'agree-date', right: 'agree-date', label: 'Agree the other date', what: (page) => `${page.openProposal ? `The date becomes ${longDate(page.openProposal.to)}: ${page.openProposal.why}. ` : ''}${receivers(page)} are told. The earlier date is kept beside it.`, fields: [], make: (_typed, page) => ({ act: 'agree-date', proposal: page.openProposal?.id, agreed: true }) },
  { act: 'agree-date', right: 'agree-date', label: 'Keep the date', what: (page) => `${receivers(page)} are told that the date stands.`, fields: [], make: (_typed, page) => ({ act: 'agree-date', proposal: page.openProposal?.id, agreed: false }) },
  { act: 'answer-challenge', right: 'answer-challenge', label: 'Answer the challenge', what: (page) => `${page.openChallenges[0]?.text ?? ''} ${receivers(page)} are told of your answer.`.trim(), fields: [{ name: 'text', label: f.answerChallenge, type: 'long' }], make: ({ text }, page) => ({ act: 'answer-challenge', challenge: page.openChallenges[0]?.id, text }) },
  {
    act: 'accept', right: 'accept', label: 'Accept the answer', what: (page) => `${listInWords([...sides(page).map(({ label }) => label), 'whoever has something to do'])} are told.`,
    fields: [{
      name: 'agreed', label: f.agreed, type: 'actions', hint: words.agreedHint, optional: true, options: owners, path: 'actions',
      start: (page) => writeRows(page.proposed.map(({ text, owner, due }) => ({ text, owner: owner.id, due }))),
    }],
    make: ({ agreed }) => ({ act: 'accept', actions: readRows(agreed) }),
  },
  { act: 'not-accept', right: 'not-accept', label: 'Say what is missing', what: (page) => `${receivers(page)} are told and owe another answer.`, fields: [{ name: 'missing', label: f.missing, type: 'long' }], make: ({ missing }) => ({ act: 'not-accept', missing }) },
  { act: 'confirm-done', right: 'confirm-done', label: 'Confirm that it is done', what: (page) => `${officer(page)} is told and looks at the evidence.`, fields: [], make: () => ({ act: 'confirm-done' }) },
  { act: 'resolve', right: 'resolve', label: 'Resolve', what: (page) => `${receivers(page)} are told. The alert is over.`, fields: [{ name: 'note', label: f.evidence, type: 'long' }], make: ({ note }) => ({ act: 'resolve', note }) },
  { act: 'take-up', right: 'take-up', label: 'Take it up', what: (page) => `${officer(page)} is told that you have it.`, fields: [], make: () => ({ act: 'take-up' }) },
  {
    act: 'press-at-limit', right: 'press-at-limit', label: 'Stop the clock’s next step', what: () => 'Without this, the clock takes an unanswered alert to a formal dispute. What you press stands on the record.', done: words.kept,
    fields: [
      { name: 'press', label: f.press, options: () => listed(words.presses) },
      { name: 'on', label: f.on, type: 'date', when: ({ press }) => press === 'answered outside' || press === 'other date' },
      { name: 'with', label: f.with, type: 'person', options: sides, when: ({ press }) => press === 'other date' },
      { name: 'why', label: f.why, type: 'long', most: 600, when: ({ press }) => press === 'answered outside' || press === 'do not escalate' },
    ],
    make: (typed) => ({ act: 'press-at-limit', press: typed['press'], on: typed['on'] || null, with: typed['with'] || null, why: typed['why'] ?? '' }),
  },
  escalateForm,
  { act: 'withdraw', right: 'withdraw', label: 'Withdraw', what: (page) => `${toldOfWithdrawal(page)} It stays on the record.`, fields: [{ name: 'why', label: f.why, type: 'long', most: 600 }], make: ({ why }) => ({ act: 'withdraw', why }) },
];

const toldOfDate = (page: AlertPage): string => `Whoever asked is told, and so ${sides(page).length === 1 ? 'is' : 'are'} ${receivers(page)}.`;
const actionOf = (page: AlertPage, id: string) => page.actions.find((each) => each.id === id) ?? null;
/** What is agreed or kept, of the one action that the form is opened on. */
const decideActionDate = (agreed: boolean): AlertForm['make'] => (_typed, page, action) => ({ act: 'agree-action-date', action, proposal: actionOf(page, action)?.asked?.id, agreed });

export const actionForms: readonly AlertForm[] = [
  { act: 'mark-done', right: 'mark-done', label: 'Mark as done', what: () => 'Your manager confirms it, then the officer looks.', done: words.kept, fields: [{ name: 'on', label: f.on, type: 'date' }, { name: 'note', label: f.note, type: 'long', most: 1000, optional: true }], make: ({ on, note = '' }, _page, action) => ({ act: 'mark-done', action, on, note }) },
  {
    act: 'report-progress', right: 'report-progress', label: 'Write a progress note', what: () => words.noteWhat, done: words.noteDone,
    fields: [{ name: 'text', label: f.progress, type: 'long', most: 600, hint: words.noteHint }],
    make: ({ text }, _page, action) => ({ act: 'report-progress', action, text }),
  },
  { act: 'propose-action-date', right: 'propose-date', label: 'Ask for another date', what: (page) => `${officer(page)} decides. The date that stands is kept until then.`, fields: [{ name: 'to', label: f.to, type: 'date' }, { name: 'why', label: f.why, type: 'long', most: 600 }], make: ({ to, why }, _page, action) => ({ act: 'propose-action-date', action, to, why }) },
  { act: 'agree-action-date', right: 'agree-date', label: 'Agree the other date', what: (page) => `The deadline moves. ${toldOfDate(page)} The earlier date is kept beside it.`, fields: [], make: decideActionDate(true) },
  { act: 'agree-action-date', right: 'agree-date', label: 'Keep the date', what: (page) => `The date stands. ${toldOfDate(page)}`, fields: [], make: decideActionDate(false) },
  { act: 'drop', right: 'drop-with-reason', label: 'Drop', what: () => 'The reason stands on the record.', done: words.kept, fields: [{ name: 'why', label: f.why, type: 'long', most: 600 }], make: ({ why }, _page, action) => ({ act: 'drop', action, why }) },
];

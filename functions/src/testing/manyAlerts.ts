import { performEffects } from '@review-desk/core/delivery';
import { commandKey, householdRef, practiceId, type PersonId } from '@review-desk/core/ids';
import type { Alert } from '@review-desk/core/practice';
import { effect } from '@review-desk/core/records';
import { anAlert, aPerson, createInMemoryPorts } from '@review-desk/core/testing';
import { addCalendarDays, digestOf, toInstant, toLocalDate, type DeadlineKey, type DeadlineRow, type LocalDate } from '@review-desk/core/time';
import { columnsOfPractice, columnsOfRow } from '@review-desk/m365';
import { createMakeDigests } from '../timers/makeDigests.js';
import { createSweepDeadlines } from '../timers/sweepDeadlines.js';
import { giveRoles, newKey } from '../badInput/sampleHouseholds.js';
import { startCouncil, type Council } from '../badInput/startCouncil.js';

/** The first Monday of the story; every alert was received that morning, so that all are due on one day. */
const RECEIVED = toInstant('2027-01-04T08:00:00Z');
const OFFICE_OPENS = 'T08:30:00Z';
/** Rounds of twenty rows after which a run of the sweep has used up its time. */
const ROUNDS_A_RUN = 10;
const RUN_MS = 8 * 60_000;

export type Counted = { requests: number; refused: number };
export type BoardRead = { cards: number; different: number; pages: number; first: Counted; most: Counted };
export type Morning = { runs: number; done: number; skipped: number; failed: number; late: number; left: number; digests: Record<string, number>; told: Record<string, { rows: number; different: number; lines: number }> };

/** The sample council with its people in their roles and telling started, over HTTP, Graph and a tenant of its own. */
export const startStoryOfMany = async (): Promise<Council> => {
  // Who read what is written some seconds behind the answers, for many at once, and would be counted with whatever is asked then.
  const council = await startCouncil({ over: ({ accessLog }) => ({ accessLog: { ...accessLog, add: () => Promise.resolve() } }) });
  await giveRoles(council);
  await council.ask('sunita', 'pressStart', { body: { key: newKey(), teams: ['all'] } });
  await council.work();
  return council;
};

/** What the product asked the tenant while it did this. */
export const countedOn = async <T>({ tenant }: Council, act: () => Promise<T>): Promise<{ made: T } & Counted> => {
  const { log } = tenant();
  const before = log.last;
  const made = await act();
  const entries = log.since(before).filter(({ path, batched }) => !path.startsWith('/login') && !batched);
  return { made, requests: entries.length, refused: entries.filter(({ status }) => status === 429).length };
};

const refOf = (at: number): string => `H-${1000 + Math.floor(at / 20)}`;
const idOf = (at: number) => practiceId(`${refOf(at)}-a${(at % 20) + 1}`);

/** The clocks of one sent alert, as the product's own rules make them. */
const clocksOf = async (alert: Alert): Promise<DeadlineRow[]> => {
  const ports = createInMemoryPorts({ now: RECEIVED });
  await ports.people.create(aPerson('ruth').plain().id, { value: aPerson('ruth').plain(), effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
  const refresh = effect('practiceDeadlines.refresh', alert.id, { practice: alert.id, why: 'sent', by: 'service' });
  await ports.practice.create(alert.id, { value: alert, effects: [refresh], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
  await performEffects(ports)({ list: 'practice', id: alert.id });
  return ports.deadlines.findBySubject(alert.id);
};

/**
 * Alerts that nobody has answered, straight into the tenant's store: raised over three months, received together, every
 * second one by a manager and the others, of homes without one, by the worker. Of the first `due` the clocks stand too.
 */
export const keepManyAlerts = async (council: Council, count: number, due: number): Promise<{ toldOn: LocalDate }> => {
  const [ruth, denise, leah] = ['ruth', 'denise', 'leah'].map((key) => council.person(key).id) as [PersonId, PersonId, PersonId];
  const alertAt = (at: number): Alert => ({
    ...anAlert(refOf(at), (at % 20) + 1).sent(RECEIVED).plain(), createdAt: toInstant(`${addCalendarDays(toLocalDate('2026-10-05'), at % 90)}T10:00:00Z`),
    unit: council.ports.unit, officer: ruth, ssw: leah, manager: at % 2 === 0 ? denise : null, receipt: { at: RECEIVED, to: at % 2 === 0 ? denise : leah, how: 'chat' },
  });
  const load = async (list: string, rows: Iterable<Readonly<Record<string, unknown>>>): Promise<void> => {
    const [, , site = '', , id = ''] = (await council.listPath(list)).split('/');
    council.tenant().loadItems(site, id, rows);
  };
  await load('Alerts', Array.from({ length: count }, (_each, at) => columnsOfPractice(alertAt(at))));
  const models = [await clocksOf(alertAt(0)), await clocksOf(alertAt(1))];
  await load('Deadlines', Array.from({ length: due }, (_each, at) => (models[at % 2] ?? []).map((row) => columnsOfRow(asOf(row, at)))).flat());
  return { toldOn: models[0]?.find(({ sweepOn }) => sweepOn !== null)?.sweepOn ?? toLocalDate('2027-01-11') };
};

const asOf = (row: DeadlineRow, at: number): DeadlineRow => {
  const id = idOf(at);
  const key = row.deadline.key.replace(digestOf(row.practice ?? ''), digestOf(id)) as DeadlineKey;
  return { ...row, household: householdRef(refOf(at)), practice: id, deadline: { ...row.deadline, key, subject: id as DeadlineRow['deadline']['subject'] } };
};

type Column = { stage: string; cards: { reference: string }[]; more: string | null };
export const boardOf = async (council: Council, who: string, query: Record<string, string>) => {
  const { made, ...counted } = await countedOn(council, () => council.ask(who, 'practiceBoard', { query }));
  return { status: made.status, columns: (made.body as { columns: Column[] }).columns, ...counted };
};

/** Somebody presses "Show more" until there is no more, or has seen so many pages. */
export const readBoard = async (council: Council, who: string, view: 'mine' | 'service', mostPages = Infinity): Promise<BoardRead> => {
  const toAnswer = ({ columns }: { columns: Column[] }): Column | undefined => columns.find(({ stage }) => stage === 'to answer');
  const first = await boardOf(council, who, { view });
  const references = toAnswer(first)?.cards.map(({ reference }) => reference) ?? [];
  let [pages, most]: [number, Counted] = [1, { requests: 0, refused: 0 }];
  for (let next = toAnswer(first)?.more ?? null; next !== null && pages < mostPages; pages += 1) {
    const page = await boardOf(council, who, { view, stage: 'to answer', next });
    references.push(...(toAnswer(page)?.cards.map(({ reference }) => reference) ?? []));
    next = toAnswer(page)?.more ?? null;
    if (page.requests > most.requests) most = page;
  }
  return { cards: references.length, different: new Set(references).size, pages, first: { requests: first.requests, refused: first.refused }, most: { requests: most.requests, refused: most.refused } };
};

/** The sweep of one morning, whose runs come to the end of their time again and again, and the messages of that morning. */
export const sweepMorning = async (council: Council, day: LocalDate, whoIsTold: readonly string[]): Promise<Morning> => {
  const { ports, api: { logged: { log } } } = council;
  let real = 0;
  const sweep = createSweepDeadlines({ ports, log, watch: () => (real += RUN_MS / ROUNDS_A_RUN) });
  const digests = createMakeDigests({ ports, log });
  const morning: Morning = { runs: 0, done: 0, skipped: 0, failed: 0, late: 0, left: 0, digests: {}, told: {} };
  await council.tenant().moveClock(day + OFFICE_OPENS);
  for (let report = await sweep(); report !== null; report = await sweep()) {
    morning.runs += 1;
    for (const each of ['done', 'skipped', 'failed', 'late'] as const) morning[each] += report[each];
    await digests();
    await council.work();
    await council.tenant().moveClock(new Date(council.tenant().clock.now() + 15 * 60_000).toISOString());
  }
  morning.left = (await ports.deadlines.findToSweep(day, null)).rows.length;
  for (const who of whoIsTold) {
    const notices = await ports.deliveries.findForPerson(council.person(who).id, day);
    const sent = council.channels.chatOf(council.person(who).id);
    morning.told[who] = { rows: notices.length, different: new Set(notices.map(({ deadline }) => deadline)).size, lines: sent[0]?.card.lines.length ?? 0 };
    morning.digests[who] = sent.length;
  }
  return morning;
};

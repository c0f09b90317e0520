import { policyInForce } from '../../../council/policyInForce.js';
import type { Notice } from '../../../delivery/types.js';
import type { Ports } from '../../../ports.js';
import { isOpenDeadline } from '../../../time/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import type { LocalDate } from '../../../time/types.js';
import { answerDueOf } from '../../alerts/rules/alertDeadlines.js';
import type { Practice } from '../../types.js';
import { alertRanOutOn } from '../rules/alertRanOut.js';
import { stagePackOf } from '../rules/stagePacks.js';
import { stageOfRow } from '../rules/stageOfRow.js';
import { ranOut, type ClockLook } from '../rules/stagesByClock.js';
import { settingOf } from './changeDispute.js';
import { toldBy } from './tellOfLimit.js';

type Used = Pick<Ports, 'practice' | 'people' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'deadlines' | 'deliveries'>;

/** Why somebody has such a limit in the digest. */
export const WAITS_FOR_PRESS = 'waitsForPress';

/**
 * Where the policy lets nothing open by itself, a limit that ran out waits for the press of the officer or the service
 * manager: both have it in the digest of each day until one of them presses. A repeat on the same day notes nothing more.
 * Source: workflows E, at a limit ("switched off … the two have it in each day's digest").
 */
export const noteWaitingPresses =
  (ports: Used) =>
  async (day: LocalDate): Promise<void> => {
    const { all, byVersion } = await policyInForce(ports);
    if (all.every(({ switches }) => switches.autoEscalate)) return;
    const started = new Set<string>((await ports.services.findById(ports.unit))?.value.startedFor.map(({ team }) => team) ?? []);
    const notices: Notice[] = [];
    for (const { value: officer } of await ports.people.findAll(ports.unit)) {
      if (!officer.roles.some(({ role }) => role === 'firo')) continue;
      for (const { value: record } of await ports.practice.findOpenByOfficer(officer.id)) {
        if (byVersion(record.policyVersion).switches.autoEscalate) continue;
        const isStarted = started.has('all') || started.has(record.team ?? '');
        notices.push(...(await noticesOf(ports, record, day)).map((each): Notice => ({ ...each, state: isStarted ? 'queued' : 'heldUntilStart' })));
      }
    }
    if (notices.length > 0) await ports.deliveries.record(notices);
  };

const noticesOf = async (ports: Used, record: Practice, day: LocalDate): Promise<Omit<Notice, 'state'>[]> => {
  const look = await settingOf(ports, record.policyVersion);
  const waits = waitingLimit(record, look);
  const row = waits && (await ports.deadlines.findBySubject(record.id)).find((each) => waits.isOf(each) && each.deadline.due === waits.due && isOpenDeadline(each.deadline));
  if (!row) return [];
  return toldBy(record, look).flatMap(({ to, post }) =>
    to === null ? [] : [{
      key: `${row.deadline.key}${day.replaceAll('-', '')}${post === 'sr-manager' ? 'q' : 'p'}`, unit: record.unit, to, post, deadline: row.deadline.key, rule: row.deadline.rule,
      household: row.household, review: row.review, reason: WAITS_FOR_PRESS, forDay: day, recordedAt: look.now,
    }]);
};

/** The limit that ran out with nobody having pressed, and how its row is known; null where none did. */
const waitingLimit = (record: Practice, look: ClockLook): { due: LocalDate; isOf: (row: DeadlineRow) => boolean } | null => {
  if (record.kind === 'alert') {
    const due = alertRanOutOn(record, answerDueOf(record, look.counting.policy, look.counting.calendar), look.staff.today);
    return due && { due, isOf: ({ deadline }) => deadline.rule === 'QA-02' };
  }
  if (record.kind !== 'dispute' || record.closed || !stagePackOf(record).opensByClock) return null;
  const stage = record.stages.at(-1);
  const due = stage ? ranOut(record, stage, look) : null;
  return due && { due, isOf: ({ deadline }) => stageOfRow(record, deadline) === stage?.number };
};

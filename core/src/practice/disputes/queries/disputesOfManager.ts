import type { ManagerSection } from '../../../api/shapes/today.js';
import type { NoteReading } from '../../../audit/index.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { DeadlineReader } from '../../../reviews/queries/deadlineView.js';
import { readDeadline } from '../../../time/index.js';
import { disputeThing, mayToDispute } from '../rights.js';
import type { Dispute } from '../types.js';

const stages = ['stage 1', 'stage 2', 'stage 3', 'stage 4'] as const;

/**
 * What of disputes waits for the service manager: talks that are owed to them after an emergency (BP-01), and how many
 * restricted matters name them, as a count and no more. One page a stage, which is more than a council has.
 * Source: workflows E, bypass and restricted matters.
 */
export const disputesOfManager =
  (ports: Pick<Ports, 'practice' | 'deadlines' | 'unit'>) =>
  async (actor: Actor, { today, calendar, book }: DeadlineReader, note: NoteReading): Promise<Pick<ManagerSection, 'talksOwed' | 'restrictedMatters'>> => {
    const pages = await Promise.all(stages.map((stage) => ports.practice.findOnBoard(ports.unit, stage, null)));
    const known = pages.flatMap(({ records }) => records.flatMap(({ value }) => (value.kind === 'dispute' && mayToDispute(actor, value, 'read') ? [value] : [])));
    const [restricted, open] = [known.filter((each) => each.restricted), known.filter((each) => !each.restricted && owesTalkTo(each, actor))];
    const talksOwed = await Promise.all(open.map(async (dispute) => {
      note('dispute', dispute.id, disputeThing(dispute));
      const clock = (await ports.deadlines.findBySubject(dispute.id)).find(({ deadline }) => deadline.rule === 'BP-01' && deadline.met === null);
      return { dispute: dispute.id, officer: book.must(dispute.officer), reading: clock ? readDeadline(clock.deadline, today, calendar) : null };
    }));
    return { talksOwed, restrictedMatters: restricted.length };
  };

const owesTalkTo = ({ bypasses }: Dispute, { id }: Actor): boolean => bypasses.some(({ emergency, talk, manager }) => emergency && talk === null && manager === id);

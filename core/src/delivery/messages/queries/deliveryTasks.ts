import type { AnswerOf } from '../../../api/routeTable.js';
import { NotPermitted } from '../../../errors.js';
import type { Actor } from '../../../people/types.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import { nameBook } from '../../../people/queries/nameBook.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import { actNames, mayTowards, serviceThing, type Thing } from '../../../rights/index.js';
import { deliveryLedgerRights } from '../../rights.js';
import { excludedFrom } from '../rules/isRestricted.js';
import type { Message } from '../types.js';

type Used = Pick<Ports, 'messages' | 'practice' | 'people' | 'unit'>;

/** What rights need to know of a message: of a restricted matter nobody but those named, of what somebody is in nothing. */
export const messageThing = ({ unit }: Message, practice: Practice | null): Thing => {
  if (practice === null) return serviceThing(unit);
  const named = practice.kind === 'dispute' && practice.restricted ? practice.recipients : practice.restrictedTo;
  return { unit, team: practice.team, holders: { firo: practice.officer, iro: practice.officer }, restrictedTo: named, about: excludedFrom(practice) };
};

/** Somebody told as a colleague has no post in the matter. */
const postInWords = (post: string): string => (roleLabel(post) === post ? 'Colleague' : roleLabel(post));

/** How many wait for business support: a count for whoever sees no case, so without those of a matter that few may know. */
export const countUndelivered = async ({ messages, unit }: Pick<Ports, 'messages' | 'unit'>): Promise<number> =>
  (await messages.findTasks(unit)).filter(({ value }) => !value.task?.restricted).length;

/** What no channel took, for business support to find out: who was to be told, and what each channel said. */
export const deliveryTasks =
  (ports: Used) =>
  async (actor: Actor): Promise<AnswerOf<'deliveryTasks'>> => {
    const may = mayTowards(deliveryLedgerRights, actor, serviceThing(ports.unit, { holders: { firo: actor.id, iro: actor.id } }), 'exists');
    if (!may) throw new NotPermitted('messages.notPermitted', 'Your role has no part in what was sent and what was not.');
    const [book, tasks] = await Promise.all([nameBook(ports), ports.messages.findTasks(ports.unit)]);
    const practices = new Map<string, Practice | null>();
    for (const { value } of tasks) if (value.about !== null && !practices.has(value.about)) practices.set(value.about, (await ports.practice.findById(value.about))?.value ?? null);
    return {
      tasks: tasks.flatMap(({ value }) => {
        const thing = messageThing(value, value.about === null ? null : (practices.get(value.about) ?? null));
        if (!value.task || !mayTowards(deliveryLedgerRights, actor, thing, 'read')) return [];
        return [{
          message: value.id, reference: value.about, to: book.named(value.to ?? undefined), post: postInWords(value.post), standsInFor: book.named(value.standsInFor ?? undefined), purpose: value.purpose,
          since: value.task.since, tried: [...(value.earlier ?? []), ...value.attempts].map(({ channel, at, result, code }) => ({ channel, at, result, code })), acts: actNames(deliveryLedgerRights, actor, thing),
        }];
      }),
    };
  };

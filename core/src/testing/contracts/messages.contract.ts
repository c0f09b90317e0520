import { describe, expect, it } from '@jest/globals';
import type { Message } from '../../delivery/messages/types.js';
import { practiceId } from '../../ids.js';
import { toInstant } from '../../time/index.js';
import { aMessage } from '../builders/aMessage.js';
import { cast, marlbeck } from '../builders/cast.js';
import { deciding, onPorts, type ContractPorts, type SetUp } from './contractPorts.js';
import { recordsContract } from './records.contract.js';

export const messagesContract = (setUp: SetUp): void => {
  recordsContract<Message, Message['id']>('Messages', setUp, (ports) => ports.messages, {
    one: { id: aMessage().id, value: aMessage().plain() },
    other: { id: aMessage('H-001-a1/act/leah').id, value: aMessage('H-001-a1/act/leah').to('leah').plain() },
    changed: (message, step) => ({ ...message, post: `post ${step}` }),
  });

  describe('Messages answer', () => {
    const ids = (rows: readonly { value: Message }[]): string[] => rows.map(({ value }) => value.id);
    const sample = [
      aMessage('1/act'), aMessage('2/act').taken(), aMessage('3/act').task(), aMessage('4/act').with({ held: true }),
      aMessage('5/act').to('leah').with({ about: practiceId('H-009-a1'), notBefore: toInstant('2027-01-12T08:30:00Z') }),
    ];
    const stored = (test: (ports: ContractPorts) => Promise<void>) =>
      onPorts(setUp, async (ports) => {
        for (const each of sample) await ports.messages.create(each.id, deciding(each.plain(), `make-${each.id}`));
        await test(ports);
      });

    it('what is to be sent by now: not what was taken, held or is a task', stored(async ({ messages }) => {
      const due = async (at: string): Promise<string[]> => ids((await messages.findToSend(toInstant(at), null)).messages);
      expect([await due('2027-01-11T10:04:59Z'), await due('2027-01-11T10:05:00Z'), await due('2027-01-12T08:30:00Z')]).toEqual([[], ['1/act'], ['1/act', '5/act']]);
    }));

    it('what was taken and is to be looked at again, once that is due', stored(async ({ messages }) => {
      const looked = aMessage('6/act').taken().with({ about: practiceId('H-008-a1'), nextLook: 'opened', notBefore: toInstant('2027-01-11T10:30:00Z') }).plain();
      await messages.create(looked.id, deciding(looked, 'make-6'));
      const due = async (at: string): Promise<string[]> => ids((await messages.findToSend(toInstant(at), null)).messages);
      expect([await due('2027-01-11T10:29:59Z'), await due('2027-01-11T10:30:00Z')]).toEqual([['1/act'], ['1/act', '6/act']]);
    }));

    it('every copy of a record', stored(async ({ messages }) => {
      expect(ids(await messages.findAbout(practiceId('H-001-a1'))).sort()).toEqual(['1/act', '2/act', '3/act', '4/act']);
    }));

    it('the tasks of business support, until they are mended', stored(async ({ messages }) => {
      const [task] = await messages.findTasks(marlbeck);
      expect(task?.value.id).toBe('3/act');
      if (task?.value.task) await messages.save(task, deciding({ ...task.value, task: { ...task.value.task, mended: { by: cast.priya.id, at: toInstant('2027-01-12T09:00:00Z'), how: 'rang' } } }, 'mend-1'));
      expect(await messages.findTasks(marlbeck)).toEqual([]);
    }));

    it('one person', stored(async ({ messages }) => {
      expect(ids(await messages.findForPerson(cast.leah.id))).toEqual(['5/act']);
    }));
  });

  describe('Conversations', () => {
    it('keep the chat of each person', onPorts(setUp, async ({ conversations }) => {
      expect(await conversations.find(cast.leah.id)).toBeNull();
      const chat = { person: cast.leah.id, id: 'a:Chat+1', serviceUrl: 'https://smba.example/emea/', blocked: false };
      await conversations.keep(chat);
      await conversations.keep({ ...chat, blocked: true });
      expect(await conversations.find(cast.leah.id)).toEqual({ ...chat, blocked: true });
    }));

    it('keep the newer chat when an older one refuses', onPorts(setUp, async ({ conversations }) => {
      const chat = { person: cast.leah.id, id: 'a:Chat+2', serviceUrl: 'https://smba.example/emea/', blocked: false };
      await conversations.keep({ ...chat, id: 'a:Chat+1' });
      expect((await conversations.find(cast.leah.id))?.id).toBe('a:Chat+1');
      await conversations.keep(chat);
      await conversations.keep({ ...chat, id: 'a:Chat+1', blocked: true });
      expect(await conversations.find(cast.leah.id)).toEqual(chat);
    }));
  });
};

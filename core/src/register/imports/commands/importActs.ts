import type { BodyOf } from '../../../api/routeTable.js';
import { NotFound, NotPermitted, Refusal } from '../../../errors.js';
import { importId, type CommandKey, type ImportId, type PersonId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect, wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { mayTowards, serviceThing, type Act } from '../../../rights/index.js';
import { importRights } from '../../rights.js';
import { importPapers, ROUND } from '../importPapers.js';
import type { ImportState, RegisterImport } from '../ports.js';
import { closeAnswered } from './answerMissing.js';

type StoredImport = Stored<RegisterImport>;

const may = (ports: Ports, actor: Actor, act: Act): void => {
  if (!mayTowards(importRights, actor, serviceThing(ports.unit), act))
    throw new NotPermitted('imports.notPermitted', 'Your role does not let you do this with imports. Nothing was changed. Ask your service manager.');
};

/** An import for a person who may read imports; the same answer when it is not there. */
export const loadImport = async (
  ports: Ports,
  actor: Actor,
  id: ImportId,
  act: Act,
): Promise<StoredImport> => {
  const stored = mayTowards(importRights, actor, serviceThing(ports.unit), 'read')
    ? await ports.imports.findById(id)
    : null;
  if (stored?.value.unit !== ports.unit)
    throw new NotFound('imports.notFound', 'There is no import with this number.');
  may(ports, actor, act);
  return stored;
};

/**
 * Keeps the file and asks for it to be checked. The import's id comes from the person and their key, so that a retry
 * finds the same import, and nobody's key, known or guessed, reaches the file of somebody else.
 */
export const uploadRegister =
  (ports: Ports) =>
  async (actor: Actor, key: CommandKey, content: Uint8Array): Promise<StoredImport> => {
    may(ports, actor, 'act:preview');
    const id = await importIdOf(actor.id, key);
    const there = await ports.imports.findById(id);
    if (there) {
      // The file of the first try stands: it may have been checked, and even run, since.
      if (there.value.state === 'checking') await ports.effectQueue.carryOn({ kind: 'import', id });
      return there;
    }
    await importPapers(ports.importFiles, id).putFile(content);
    const value: RegisterImport = {
      id,
      unit: ports.unit,
      by: actor.id,
      at: ports.clock.now(),
      state: 'checking',
      refusal: null,
      counts: { lines: 0, add: 0, change: 0, same: 0, missing: 0, faults: 0 },
      progress: { done: 0, total: 0, failed: 0 },
      spentUnits: 0,
      answers: {},
      fromFile: {},
      touchedAt: ports.clock.now(),
    };
    const { stored } = await ports.imports.create(id, {
      value,
      effects: [],
      commandKey: key,
      actedBy: actor.id,
    });
    await ports.effectQueue.carryOn({ kind: 'import', id });
    return stored;
  };

const importIdOf = async (person: PersonId, key: CommandKey): Promise<ImportId> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${person} ${key}`));
  const text = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return importId(`i-${text.slice(0, 32)}`);
};

type Change = {
  act: Act;
  name: string;
  from: readonly ImportState[];
  refusal: string;
  to: (value: RegisterImport) => RegisterImport;
};

const changing =
  (change: Change) =>
  (ports: Ports) =>
  async (actor: Actor, id: ImportId, key: CommandKey): Promise<StoredImport> => {
    const stored = await loadImport(ports, actor, id, change.act);
    if (wasAlreadyDecided(stored, key)) {
      // The first try may have ended before its message was sent.
      await ports.effectQueue.carryOn({ kind: 'import', id });
      return stored;
    }
    if (!change.from.includes(stored.value.state))
      throw new Refusal(`imports.not${change.name}`, change.refusal);
    const audit = effect('audit.write', `import-${id}-${key}`.slice(0, 120), {
      act: `import.${change.name}`,
      record: 'import',
      about: id,
      by: actor.id,
      at: ports.clock.now(),
      from: stored.value.state,
    });
    const saved = await ports.imports.save(stored, {
      value: { ...change.to(stored.value), refusal: null, touchedAt: ports.clock.now() },
      effects: [audit],
      commandKey: key,
      actedBy: actor.id,
    });
    await ports.effectQueue.carryOn({ kind: 'import', id });
    await ports.effectQueue.wake({ list: 'imports', id });
    return saved;
  };

const inState =
  (state: ImportState) =>
  (value: RegisterImport): RegisterImport => ({ ...value, state });

export const runImport = changing({
  act: 'act:run',
  name: 'Run',
  from: ['ready', 'stopped'],
  refusal: 'This import cannot be run now. Nothing was changed. Open it again to see how far it is.',
  to: inState('running'),
});
export const stopImport = changing({
  act: 'act:run',
  name: 'Stop',
  from: ['running'],
  refusal: 'This import is not running. Nothing was changed. Open it again to see how far it is.',
  to: inState('stopped'),
});
export const undoImport = changing({
  act: 'act:undo',
  name: 'Undo',
  from: ['done', 'stopped'],
  refusal: 'Only an import that was done or stopped can be undone. Nothing was changed.',
  // From the round after the last one noted: it may have been in hand when the import was stopped.
  to: (value) => ({
    ...value,
    state: 'undoing',
    progress: { ...value.progress, done: Math.min(value.progress.total, value.progress.done + ROUND), failed: 0 },
  }),
});

const keeping = async (
  ports: Ports,
  actor: Actor,
  stored: StoredImport,
  key: CommandKey,
  value: RegisterImport,
): Promise<StoredImport> =>
  wasAlreadyDecided(stored, key)
    ? stored
    : ports.imports.save(stored, { value, effects: [], commandKey: key, actedBy: actor.id });

export const answerMissing =
  (ports: Ports) =>
  async (
    actor: Actor,
    id: ImportId,
    { key, ref, answer }: BodyOf<'answerMissing'>,
  ): Promise<StoredImport> => {
    const stored = await loadImport(ports, actor, id, 'write');
    const saved = await keeping(ports, actor, stored, key, {
      ...stored.value,
      answers: { ...stored.value.answers, [ref]: answer },
    });
    if (saved.value.state === 'done') await closeAnswered(ports, saved.value);
    return saved;
  };

export const chooseDifference =
  (ports: Ports) =>
  async (
    actor: Actor,
    id: ImportId,
    { key, ref, field, take }: BodyOf<'chooseDifference'>,
  ): Promise<StoredImport> => {
    const stored = await loadImport(ports, actor, id, 'write');
    if (!wasAlreadyDecided(stored, key) && stored.value.state !== 'ready')
      throw new Refusal(
        'imports.alreadyRun',
        'Choose before the import runs. Upload the file again to choose now.',
      );
    const others = (stored.value.fromFile[ref] ?? []).filter((each) => each !== field);
    const chosen = take === 'file' ? [...others, field] : others;
    return keeping(ports, actor, stored, key, {
      ...stored.value,
      fromFile: { ...stored.value.fromFile, [ref]: chosen },
    });
  };

import type { BodyOf } from '../../../api/routeTable.js';
import { Conflict, NotFound, NotPermitted, Refusal } from '../../../errors.js';
import { importId, type CommandKey, type ImportId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect, wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { mayTowards, serviceThing, type Act } from '../../../rights/index.js';
import { importRights } from '../../rights.js';
import { importPapers } from '../importPapers.js';
import type { ImportState, RegisterImport } from '../ports.js';
import { closeAnswered } from './answerMissing.js';

type StoredImport = Stored<RegisterImport>;

const may = (ports: Ports, actor: Actor, act: Act): void => {
  if (!mayTowards(importRights, actor, serviceThing(ports.unit), act))
    throw new NotPermitted('imports.notPermitted', 'Your role does not let you do this with imports.');
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

/** Keeps the file and asks for it to be checked; its id comes from the client's key, so a retry finds the same import. */
export const uploadRegister =
  (ports: Ports) =>
  async (actor: Actor, key: CommandKey, content: Uint8Array): Promise<StoredImport> => {
    may(ports, actor, 'act:preview');
    const id = importId(`i-${key.toLowerCase()}`.slice(0, 60));
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
    };
    const { stored, created } = await ports.imports.create(id, {
      value,
      effects: [],
      commandKey: key,
      actedBy: actor.id,
    });
    if (!created && stored.value.by !== actor.id)
      throw new Conflict(
        'imports.keyTaken',
        'This upload could not be told from another. Upload the file again.',
      );
    await ports.effectQueue.carryOn({ kind: 'import', id });
    return stored;
  };

type Change = {
  act: Act;
  name: string;
  from: readonly ImportState[];
  refusal: string;
  to: (value: RegisterImport) => RegisterImport;
  goOn: boolean;
};

const changing =
  (change: Change) =>
  (ports: Ports) =>
  async (actor: Actor, id: ImportId, key: CommandKey): Promise<StoredImport> => {
    const stored = await loadImport(ports, actor, id, change.act);
    if (wasAlreadyDecided(stored, key)) return stored;
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
      value: change.to(stored.value),
      effects: [audit],
      commandKey: key,
      actedBy: actor.id,
    });
    if (change.goOn) await ports.effectQueue.carryOn({ kind: 'import', id });
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
  refusal: 'This import cannot be run now. Look at its state.',
  goOn: true,
  to: inState('running'),
});
export const stopImport = changing({
  act: 'act:run',
  name: 'Stop',
  from: ['running'],
  refusal: 'This import is not running.',
  goOn: false,
  to: inState('stopped'),
});
export const undoImport = changing({
  act: 'act:undo',
  name: 'Undo',
  from: ['done', 'stopped'],
  refusal: 'Only an import that was done or stopped can be undone.',
  goOn: true,
  to: (value) => ({ ...value, state: 'undoing', progress: { ...value.progress, failed: 0 } }),
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

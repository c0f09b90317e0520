import type { FieldFault } from '../../errors.js';
import type { PersonId } from '../../ids.js';
import type { Ports } from '../../ports.js';

type Chosen = { path: string; id: PersonId | null | undefined };

/**
 * Whoever is chosen for something has a role here or stands in the council's directory, with an account that is open:
 * an id of anybody else would own work that nobody sees. The People list is warm, so the usual answer costs no request.
 */
export const strangerFaults = async (
  { people, directory }: Pick<Ports, 'people' | 'directory'>,
  chosen: readonly Chosen[],
): Promise<FieldFault[]> => {
  const faults: FieldFault[] = [];
  for (const { path, id } of chosen) {
    if (!id) continue;
    const known = (await people.findById(id))?.value ?? (await directory.findById(id));
    if (!known?.active) faults.push({ path, message: 'Choose somebody who works here. This person is not in the council’s directory, or has left.' });
  }
  return faults;
};

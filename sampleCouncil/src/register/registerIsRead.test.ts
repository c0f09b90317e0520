import { createReadStream, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importId, personId, unitId } from '@review-desk/core/ids';
import {
  decideHousehold,
  readRegister,
  registerColumns as columnsRead,
  type RegisterItem,
} from '@review-desk/core/register/imports';
import { toLocalDate } from '@review-desk/core/time';
import { buildDirectory } from '../directory/buildDirectory.js';
import { registerColumns } from './columns.js';
import { exportDay } from './days.js';
import { generateRegister } from './generateRegister.js';

const people = buildDirectory().people.map((person) => ({
  id: personId(person.id),
  name: person.displayName,
  mail: person.mail,
  jobTitle: person.jobTitle,
  department: person.department,
  town: null,
  active: person.accountEnabled,
  manager: null,
}));
const options = {
  unit: unitId('mar'),
  importId: importId('sample'),
  today: toLocalDate(exportDay),
  people,
  mostBytes: 1024 ** 3,
};
const readAll = async (chunks: Parameters<typeof readRegister>[0]): Promise<RegisterItem[]> => {
  const items: RegisterItem[] = [];
  for await (const item of readRegister(chunks, options)) items.push(item);
  return items;
};
const faults = (items: readonly RegisterItem[]) => items.filter((item) => item.kind !== 'household');

describe('the sample register and the import of the product', () => {
  test('the file goes in whole, without a fault', async () => {
    const items = await readAll(createReadStream(new URL('../../register.csv', import.meta.url)));
    expect(faults(items)).toEqual([]);
    expect(items).toHaveLength(240);
  });

  test.each([1, 2, 3, 4, 5])(
    'a register made from seed %i goes in whole, and a second time changes nothing',
    async (seed) => {
      const [first, second] = [
        await readAll(generateRegister({ households: 60, seed })),
        await readAll(generateRegister({ households: 60, seed })),
      ];
      expect(faults(first)).toEqual([]);
      const decisions = second.map((item, index) => {
        const before = first[index];
        return item.kind === 'household' && before?.kind === 'household'
          ? decideHousehold(item.read, before.read.household).kind
          : 'fault';
      });
      expect(new Set(decisions)).toEqual(new Set(['same']));
    },
  );

  test('is written in the columns that are read', () => {
    expect([...registerColumns]).toEqual(columnsRead.map((column) => column.name));
  });

  test('is described column by column, each with its owner', () => {
    const lines = readFileSync(new URL('../../../docs/registerCsv.md', import.meta.url), 'utf8').split('\n');
    const described = lines.flatMap(
      (line) => /^\| `([a-z_]+)` \|.* \| ([a-z -]+) \|$/.exec(line)?.slice(1, 3).join(': ') ?? [],
    );
    const keys = new Set(['record_type', 'reference', 'person_ref', 'child_ref', 'check']);
    expect(described.filter((line) => line.includes(': ')).slice(0, columnsRead.length)).toEqual(
      columnsRead.map((column) => `${column.name}: ${keys.has(column.name) ? '-' : column.owner}`),
    );
  });

  test('the example of the description goes in', async () => {
    const text = readFileSync(new URL('../../../docs/registerCsv.md', import.meta.url), 'utf8');
    const example = /```csv\n([^`]+)```/.exec(text)?.[1] ?? '';
    expect(await readAll([example])).toMatchObject([
      {
        kind: 'household',
        read: { household: { ref: 'H-001', carers: [{}, {}], placements: [{}], checks: [{}] } },
      },
    ]);
  });
});

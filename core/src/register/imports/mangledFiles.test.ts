import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../../errors.js';
import {
  aRegisterFile,
  carerLine,
  checkLine,
  faultsOf,
  homeLine,
  householdsOf,
  placementLine,
  readAll,
} from './testing/aRegisterFile.js';

/** Numbers in [0, 1) that are the same for one seed everywhere. */
const numbersFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

const homes = Array.from({ length: 6 }, (_, index) => {
  const reference = `H-00${index + 1}`;
  const about = { reference, person_ref: `${reference}-c1` };
  return [
    homeLine({ reference }),
    carerLine(about),
    placementLine({ reference, child_ref: `C-10${index}` }),
    checkLine(about),
  ];
}).flat();
const good = aRegisterFile(...homes);
const scraps = [
  '"',
  ',',
  '\r\n',
  '\n',
  '=1+1',
  '<b>',
  'Ã©',
  '\uFFFD',
  '31/02/2024',
  '',
  'household',
  'H-001',
  '\t',
  '﻿',
  ';',
  '0',
  '😀',
];

/** A good file with some characters cut out, put in or replaced by scraps. */
const mangled = (seed: number): string => {
  const next = numbersFrom(seed);
  let text = good;
  for (let times = 1 + Math.floor(next() * 12); times > 0; times -= 1) {
    const at = Math.floor(next() * text.length);
    text =
      text.slice(0, at) +
      (scraps[Math.floor(next() * scraps.length)] ?? '') +
      text.slice(at + Math.floor(next() * 6));
  }
  return text;
};

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

describe('files that were mangled', () => {
  it('are read or refused, never anything else, and what goes in is whole', async () => {
    for (const seed of seeds) {
      const items = await readAll(mangled(seed)).catch((error: unknown) => {
        if (error instanceof InvalidInput) return [];
        throw new TypeError(`Seed ${seed} broke the reader.`, { cause: error });
      });
      const households = householdsOf(items);
      const whole = households.every(
        (each) =>
          each.carers.length > 0 &&
          each.carers.every((carer) => carer.approval.fullApprovalFrom !== null && carer.id !== ''),
      );
      expect({ seed, whole, refs: new Set(households.map((each) => each.ref)).size }).toEqual({
        seed,
        whole: true,
        refs: households.length,
      });
      const faceless = faultsOf(items).filter(
        (fault) => fault.whatIsWrong === '' || fault.howToMend === '' || fault.line < 1,
      );
      expect({ seed, faceless }).toEqual({ seed, faceless: [] });
    }
  });

  it('give the same answer in whatever pieces they come', async () => {
    for (const seed of seeds.slice(0, 40)) {
      const bytes = new TextEncoder().encode(mangled(seed));
      const next = numbersFrom(seed);
      const pieces: Uint8Array[] = [];
      for (let from = 0; from < bytes.length;) {
        const to = from + 1 + Math.floor(next() * 300);
        pieces.push(bytes.subarray(from, to));
        from = to;
      }
      const read = (chunks: Uint8Array[]) => readAll(chunks).catch((error: unknown) => String(error));
      expect({ seed, read: await read(pieces) }).toEqual({ seed, read: await read([bytes]) });
    }
  });
});

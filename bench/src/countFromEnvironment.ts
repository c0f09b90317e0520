import { BenchError } from './benchError.js';

/** A size that a person may make smaller (`BENCH_HOUSEHOLDS=3000 npm run bench -- importRegister`). */
export const countFromEnvironment = (name: string, otherwise: number): number => {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1) throw new BenchError(`${name} is a whole number from 1 upwards, not ${given}.`);
  return count;
};

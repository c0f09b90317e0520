import { commandKey } from '../../ids.js';
import type { PolicyStore } from '../../council/ports.js';
import type { Ports } from '../../ports.js';
import { effect, type Decision } from '../../records/index.js';

/** What an adapter gives a contract suite: its ports on an empty store, and a clock that the suite may move. */
export type ContractPorts = Pick<
  Ports,
  | 'households' | 'reviews' | 'deadlines' | 'diaries' | 'searchTerms' | 'people' | 'services' | 'imports' | 'importFiles'
  | 'deliveries' | 'practice' | 'messages' | 'conversations' | 'audit' | 'accessLog' | 'calendar' | 'directory'
> & {
  policies: PolicyStore<ContractPolicy>;
  setNow(now: string): void;
  /** An API token of one of the cast, where free/busy is asked on behalf of somebody. */
  tokenOf(mail: string): Promise<string>;
  close?(): Promise<void>;
};
export type ContractPolicy = { version: number; note: string };
export type SetUp = () => Promise<ContractPorts>;

/** A decision by the service with effects of these keys. */
export const deciding = <T>(value: T, key: string, ...effects: string[]): Decision<T> => ({
  value,
  effects: effects.map((each) => effect('audit.write', each, { record: each })),
  commandKey: commandKey(key),
  actedBy: 'service',
});

/** Runs one test on ports of its own and lets go of them whatever happens. */
export const onPorts = (setUp: SetUp, test: (ports: ContractPorts) => Promise<void>) => async (): Promise<void> => {
  const ports = await setUp();
  try {
    await test(ports);
  } finally {
    await ports.close?.();
  }
};

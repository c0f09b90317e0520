import { functions, type Binding, type RegisteredFunction } from './functionsCore.cjs';
import { LocalHostError } from './localHostError.js';

export type HttpTrigger = { kind: 'http'; run: RegisteredFunction; binding: string; route: string; methods: readonly string[] };
export type TimerTrigger = { kind: 'timer'; run: RegisteredFunction; binding: string; schedule: string };
export type QueueTrigger = { kind: 'queue'; run: RegisteredFunction; binding: string; queue: string };
export type Trigger = HttpTrigger | TimerTrigger | QueueTrigger;

const text = (run: RegisteredFunction, binding: Binding, setting: string): string => {
  const value = binding[setting];
  if (typeof value === 'string' && value.length > 0) return value;
  throw new LocalHostError(`Function "${run.name}" has no ${setting}.`);
};

const triggerOf = (run: RegisteredFunction): Trigger => {
  const entries = Object.entries(run.bindings);
  const [binding, trigger] = entries.find(([, each]) => each.type.endsWith('Trigger')) ?? [];
  if (binding === undefined || trigger === undefined) throw new LocalHostError(`Function "${run.name}" has no trigger.`);
  const other = entries.find(([name, each]) => name !== binding && each.type !== 'http');
  if (other) throw new LocalHostError(`Function "${run.name}" uses a ${other[1].type} binding, which the local host does not offer.`);
  switch (trigger.type) {
    case 'httpTrigger': {
      const methods = Array.isArray(trigger['methods']) ? trigger['methods'].map(String) : ['GET', 'POST'];
      const route = typeof trigger['route'] === 'string' ? trigger['route'] : run.name;
      return { kind: 'http', run, binding, route, methods: methods.map((each) => each.toUpperCase()) };
    }
    case 'timerTrigger':
      return { kind: 'timer', run, binding, schedule: text(run, trigger, 'schedule') };
    case 'queueTrigger':
      return { kind: 'queue', run, binding, queue: text(run, trigger, 'queueName') };
    default:
      throw new LocalHostError(`Function "${run.name}" has a ${trigger.type}, which the local host does not offer.`);
  }
};

/** Everything the entry has registered, sorted out by kind. */
export const registeredTriggers = (): Trigger[] => [...functions.values()].map(triggerOf);

import type { CountLeg, LimitSetting, LimitSettings, TimeLimit } from '../types.js';
import { timeLimit } from './timeLimits.js';

/**
 * The rule as it counts under a council's policy; null where the council has it switched off. FR-12 follows FR-10 and
 * FR-11: it is there when both are, and takes their amounts.
 */
export const limitUnderPolicy = (id: string, settings: LimitSettings): TimeLimit | null => {
  const limit = timeLimit(id);
  if (limit.id === 'FR-12') return completionLimit(limit, settings);
  const setting = settings.limits[limit.id];
  if (!(setting?.on ?? limit.onByDefault)) return null;
  return setting === undefined ? limit : withSetting(limit, setting);
};

/** The rule with a council's own amount, unit and label in place of the catalogue's. */
export const withSetting = (limit: TimeLimit, setting: LimitSetting): TimeLimit => {
  const { amount, unit, legs, label } = setting;
  const { compute } = limit;
  const parts = compute.parts?.map((part, index) => ({ ...part, amount: legs?.[index] ?? part.amount }));
  return {
    ...limit,
    title: label?.trim() ? label.trim() : limit.title,
    compute: {
      ...compute,
      ...(unit === undefined ? {} : { unit }),
      ...(amount === undefined ? {} : { amount }),
      ...(parts === undefined ? {} : { parts }),
    },
  };
};

const completionLimit = (limit: TimeLimit, settings: LimitSettings): TimeLimit | null => {
  const legs = ['FR-10', 'FR-11'].map((id) => limitUnderPolicy(id, settings));
  const parts = legs.flatMap((leg) => (leg === null ? [] : asLeg(leg)));
  if (parts.length !== legs.length) return null;
  const label = settings.limits[limit.id]?.label;
  return { ...withSetting(limit, { on: true, ...(label === undefined ? {} : { label }) }), compute: { ...limit.compute, parts } };
};

const asLeg = ({ compute }: TimeLimit): CountLeg[] => {
  const { unit, amount } = compute;
  if (amount === undefined || unit === 'elapsed_hours' || unit === 'agreed_date' || unit === 'earliest_of') return [];
  return [{ unit, amount }];
};

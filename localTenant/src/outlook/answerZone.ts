import { ianaZone } from '../clock/timeZones.js';
import { GraphError } from '../wire/graphError.js';
import type { Call } from '../wire/operation.js';

export type Zone = { readonly name: string; readonly iana: string };

/** Times answer in UTC unless the Prefer header names a zone (graph-contract 5.1). */
export const answerZone = (call: Call): Zone => {
  const name = /outlook\.timezone\s*=\s*"([^"]+)"/i.exec(call.header('prefer') ?? '')?.[1];
  if (name === undefined) return { name: 'UTC', iana: 'UTC' };
  const iana = ianaZone(name);
  if (!iana) throw new GraphError(400, 'TimeZoneNotSupportedException', 'A valid TimeZone value must be specified.');
  return { name, iana };
};

/** Says back which preferences were followed. */
export const preferenceHeaders = (call: Call): Record<string, string> => {
  const followed = (call.header('prefer') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => /^(outlook\.timezone|idtype)/i.test(part));
  return followed.length > 0 ? { 'Preference-Applied': followed.join(', ') } : {};
};

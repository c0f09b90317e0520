import type { Call } from '../wire/operation.js';
import { refusal } from '../wire/graphError.js';

/** Each name with the names that include it; a wider consent does what the narrower one does. */
const ladders: readonly (readonly string[])[] = [
  ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  ['Files.Read', 'Files.Read.All', 'Files.ReadWrite', 'Files.ReadWrite.All'],
  ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  ['Calendars.ReadBasic', 'Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
  ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  ['User.Read', 'User.Read.All', 'User.ReadWrite.All'],
  ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
  ['User.Read.All', 'Directory.Read.All'],
  ['GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  ['Files.Read.All', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
];

const widerNames = new Map<string, Set<string>>();
for (const ladder of ladders) {
  for (const [at, name] of ladder.entries()) {
    const known = widerNames.get(name) ?? new Set<string>();
    for (const wider of ladder.slice(at)) known.add(wider);
    widerNames.set(name, known);
  }
}

export const hasScope = (grants: ReadonlySet<string>, name: string): boolean => {
  if (grants.has(name)) return true;
  for (const wider of widerNames.get(name) ?? []) if (grants.has(wider)) return true;
  return false;
};

/** The names that this call needs for its kind of token, as the route table says. */
export const neededNames = (call: Call): readonly string[] =>
  call.caller.kind === 'application' ? call.route.application : call.route.delegated;

export const hasBroadScope = (call: Call): boolean =>
  neededNames(call).some((name) => hasScope(call.caller.grants, name));

/** Refuses a token without any of the route's names. Sites.Selected passes here; the site's own grant decides later. */
export const checkScopes = (call: Call): void => {
  const { caller, route } = call;
  const needed = neededNames(call);
  if (needed.length === 0) {
    const kind = caller.kind === 'application' ? 'application permissions' : 'delegated permissions';
    throw refusal(route.workload, 'denied', `${route.method} ${route.path} is not supported with ${kind}.`);
  }
  if (hasBroadScope(call)) return;
  const selectable = route.workload === 'sharepoint' && !needed.includes('Sites.FullControl.All');
  if (selectable && caller.grants.has('Sites.Selected')) return;
  throw refusal(route.workload, 'denied');
};

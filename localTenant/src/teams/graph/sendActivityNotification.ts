import { z } from 'zod';
import type { Person } from '../../directory/people.js';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { installId, isInstalled } from '../catalogue/installStore.js';
import { listTeamsApps, type TeamsApp } from '../catalogue/teamsAppStore.js';
import { addItem } from '../feed/feedStore.js';
import { graphRate } from './graphRate.js';
import { openPerson } from './openOwnApp.js';

const schema = z.looseObject({
  topic: z.looseObject({ source: z.enum(['entityUrl', 'text']), value: z.string().min(1), webUrl: z.string().optional() }),
  activityType: z.string().min(1),
  chainId: z.union([z.number().int(), z.string()]).nullish(),
  previewText: z.looseObject({ content: z.string() }),
  templateParameters: z.array(z.looseObject({ name: z.string(), value: z.string() })).default([]),
  teamsAppId: z.string().nullish(),
});
type Asked = z.infer<typeof schema>;

const bad = (message: string): Error => refusal('teams', 'badRequest', message);

/** A link may have 1,024 characters and must lead into Teams. */
const mostLink = 1_024;
const teamsLink = /^https:\/\/(teams\.microsoft\.com|teams\.cloud\.microsoft)\/l\//i;

const checkTopic = (topic: Asked['topic'], person: Person, app: TeamsApp): void => {
  if (topic.source === 'text') {
    if (topic.webUrl === undefined) throw bad("'webUrl' must be given when the source of the topic is 'text'.");
    if (!teamsLink.test(topic.webUrl)) throw bad("'webUrl' must be a deep link of Microsoft Teams.");
    if (topic.webUrl.length > mostLink) throw bad(`'webUrl' has more than ${mostLink} characters.`);
    return;
  }
  const names = [`/teamwork/installedApps/${installId(person.id, app.id)}`, `/appCatalogs/teamsApps/${app.id}`];
  const value = decodeURIComponent(topic.value.split('?')[0] ?? '').toLowerCase();
  if (!names.some((name) => value.endsWith(name.toLowerCase()))) throw bad("The 'value' of the topic is no installation of this app for the recipient.");
};

/** The app of the caller, which must be there for the recipient; two apps of one application must be told apart. */
const appFor = (call: Call, asked: Asked, person: Person): TeamsApp => {
  const { store } = call.tenant;
  const mine = listTeamsApps(store).filter((app) => app.clientId === call.caller.appId.toLowerCase() && isInstalled(store, app.id, person.id));
  const app = mine.find(({ id }) => asked.teamsAppId === undefined || asked.teamsAppId === null || id === asked.teamsAppId);
  if (app) return app;
  throw refusal(
    'teams', 'denied',
    `Application with AAD App Id '${call.caller.appId}' is not authorized to generate custom text notifications to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  );
};

/** Every app may use this type without declaring it; its words come whole. */
const systemDefault = { type: 'systemDefault', templateText: '{actor} {systemDefaultText}' };

const titleOf = (call: Call, asked: Asked, app: TeamsApp): string => {
  const declared = [...(app.manifest.activities?.activityTypes ?? []), systemDefault].find(({ type }) => type === asked.activityType);
  if (!declared) throw bad(`The activity type '${asked.activityType.slice(0, 80)}' is not declared in the manifest of the app.`);
  const values = new Map(asked.templateParameters.map(({ name, value }) => [name, value]));
  values.set('actor', call.caller.kind === 'application' ? app.manifest.name.short : openPerson(call).displayName);
  return declared.templateText.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw bad(`The template parameter '${name}' is missing.`);
    return value;
  });
};

/** `POST users/{user}/teamwork/sendActivityNotification`: 204, which says nothing of whether anybody saw it. */
export const sendActivityNotification = (call: Call): Answer => {
  const person = openPerson(call);
  graphRate(call, `notifications ${person.id}`, 5);
  const read = schema.safeParse(call.body);
  if (!read.success) throw bad(`The request does not fit its shape: ${read.error.issues[0]?.path.join('.') || 'body'}.`);
  const asked = read.data;
  const app = appFor(call, asked, person);
  checkTopic(asked.topic, person, app);
  const { source, value, webUrl } = asked.topic;
  addItem(call.tenant.store, {
    personId: person.id,
    appId: app.id,
    chainId: asked.chainId === undefined || asked.chainId === null ? undefined : String(asked.chainId),
    sent: call.tenant.clock.instant(),
    data: { activityType: asked.activityType, title: titleOf(call, asked, app), preview: asked.previewText.content, topic: { source, value, webUrl } },
  });
  return { status: 204 };
};

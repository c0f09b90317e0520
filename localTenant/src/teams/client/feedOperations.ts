import { z } from 'zod';
import type { AdministrationCall } from '../../administration/administrationCall.js';
import type { Answer } from '../../wire/operation.js';
import { findTeamsApp } from '../catalogue/teamsAppStore.js';
import { listItems, readItem } from '../feed/feedStore.js';
import { openClient } from './openClient.js';

const mostShown = 200;

/** `GET /_tenant/teams/feed?person=`: the activity feed, newest first. */
export const getFeed = ({ tenant, query }: AdministrationCall): Answer => {
  const { person } = openClient(tenant, query.plain.get('person') ?? '');
  const value = listItems(tenant.store, person.id, mostShown).map(({ pk, appId, chainId, sent, isRead, data }) => ({
    id: String(pk), app: findTeamsApp(tenant.store, appId)?.manifest.name.short ?? '', chainId: chainId ?? null, sent, isRead, ...data,
  }));
  return { status: 200, body: { value } };
};

const readSchema = z.strictObject({ personId: z.string(), id: z.coerce.number().int() });

export const readFeedItem = ({ tenant, body }: AdministrationCall): Answer => {
  const { personId, id } = readSchema.parse(body);
  readItem(tenant.store, openClient(tenant, personId).person.id, id);
  return { status: 204 };
};

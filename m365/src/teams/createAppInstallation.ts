import type { AppInstallation } from '@review-desk/core/delivery';
import { ChannelRefused, Unavailable } from '@review-desk/core/errors';
import type { PersonId } from '@review-desk/core/ids';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';

const page = z.object({ value: z.array(z.looseObject({ id: z.string() })) });
const installsOf = (person: PersonId): string => `/users/${encodeURIComponent(person)}/teamwork/installedApps`;

/**
 * The app in somebody's Teams. Graph knows it by its id in the catalogue, which is not the manifest's and is looked up
 * once (graph-contract 1.5).
 */
export const createAppInstallation = (graph: GraphClient, manifestId: string): AppInstallation => {
  let known: Promise<string> | null = null;
  const find = async (): Promise<string> => {
    const path = `/appCatalogs/teamsApps?$filter=${encodeURIComponent(`externalId eq '${manifestId}'`)}&$select=id,externalId`;
    const [app] = page.parse((await graph.send({ operation: 'teamsApps.list', method: 'GET', path })).body).value;
    if (!app) throw new Unavailable('teams.notInCatalogue', 'The app is not in the organisation’s catalogue of Teams apps. Tell your Microsoft 365 administrator.');
    return app.id;
  };
  const catalogueId = async (): Promise<string> => {
    try {
      return await (known ??= find());
    } catch (error) {
      known = null;
      throw error;
    }
  };
  return {
    isInstalled: async (person) => {
      const path = `${installsOf(person)}?$expand=teamsApp&$filter=${encodeURIComponent(`teamsApp/id eq '${await catalogueId()}'`)}`;
      const { status, body } = await graph.send({ operation: 'installedApps.list', method: 'GET', path, expects: [404] });
      return status !== 404 && page.parse(body).value.length > 0;
    },
    install: async (person) => {
      const bind = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${await catalogueId()}` };
      // A second install answers 409, so a lost answer may be asked for again.
      const { status } = await graph.send({ operation: 'installedApps.create', method: 'POST', path: installsOf(person), body: bind, expects: [400, 403, 404, 409], repeat: 'always' });
      // An app policy may keep somebody without it, and an account may be gone: the next channel is tried.
      if (status === 400 || status === 403 || status === 404) throw new ChannelRefused(`install${status}`, 'Teams does not let this person have the app.');
    },
  };
};

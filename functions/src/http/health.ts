import { app } from '@azure/functions';
import { apiHeaders } from './securityHeaders.js';

type Needs = { version: string; deployed: boolean; ready: () => Promise<boolean> };

/** Whether this instance can work, for probes: no token, so nothing but that and the version. */
export const registerHealth = ({ version, deployed, ready }: Needs): void =>
  app.http('health', {
    route: 'health',
    methods: ['GET'],
    authLevel: 'anonymous',
    handler: async () => {
      const ok = await ready();
      return { status: ok ? 200 : 503, headers: apiHeaders({ local: !deployed }), jsonBody: { status: ok ? 'ok' : 'notReady', version } };
    },
  });

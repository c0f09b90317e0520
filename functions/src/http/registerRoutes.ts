import { app } from '@azure/functions';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { createRouteHandler, type RouteDeps } from './createRouteHandler.js';

export const routeNames = Object.keys(routeTable) as RouteName[];

/** Every row of the one route table becomes a function of its own. The token is the only key: no host keys. */
export const registerRoutes = (deps: RouteDeps): void => {
  for (const name of routeNames) {
    const { method, path } = routeTable[name];
    app.http(name, { route: path, methods: [method], authLevel: 'anonymous', handler: createRouteHandler(deps, name) });
  }
};

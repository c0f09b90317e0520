import { delegatedOnlyRoutes } from './notOffered.js';
import { directoryRoutes } from '../directory/routes.js';
import { outlookRoutes } from '../outlook/routes.js';
import { sharePointRoutes } from '../sharepoint/routes.js';
import { teamsRoutes } from '../teams/graph/routes.js';
import type { Route } from './operation.js';

/** Everything the tenant offers on Graph. What is not here answers 501 and names itself. */
export const routes: readonly Route[] = [...sharePointRoutes, ...outlookRoutes, ...directoryRoutes, ...teamsRoutes, ...delegatedOnlyRoutes];

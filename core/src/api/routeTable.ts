import type { z } from 'zod';
import { alertRoutes } from './routes/alerts.js';
import { disputeRoutes } from './routes/disputes.js';
import { householdRoutes } from './routes/households.js';
import { messageRoutes } from './routes/messages.js';
import { peopleRoutes } from './routes/people.js';
import { qualityRoutes } from './routes/quality.js';
import { reviewRoutes } from './routes/reviews.js';
import { settingsRoutes } from './routes/settings.js';
import { trialRoutes } from './routes/trial.js';

/** The one table: functions registers it, the tab's client is typed by it. */
export const routeTable = { ...peopleRoutes, ...reviewRoutes, ...householdRoutes, ...settingsRoutes, ...trialRoutes, ...alertRoutes, ...disputeRoutes, ...messageRoutes, ...qualityRoutes };

export type RouteName = keyof typeof routeTable;
export type ParamsOf<N extends RouteName> = z.infer<(typeof routeTable)[N]['params']>;
export type QueryOf<N extends RouteName> = z.infer<(typeof routeTable)[N]['query']>;
export type BodyOf<N extends RouteName> = z.infer<(typeof routeTable)[N]['body']>;
export type AnswerOf<N extends RouteName> = z.infer<(typeof routeTable)[N]['answer']>;

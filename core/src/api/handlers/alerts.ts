import { actOnAlert } from '../../practice/alerts/commands/actOnAlert.js';
import { raiseAlert } from '../../practice/alerts/commands/raiseAlert.js';
import { alertOf, alertPageOf } from '../../practice/alerts/queries/alertPage.js';
import { alertCardsOf } from '../../practice/alerts/queries/alertCards.js';
import { raiseAlertCardsOf } from '../../practice/alerts/queries/raiseAlertCards.js';
import { raiseAlertPageOf } from '../../practice/alerts/queries/raiseAlertPage.js';
import { practiceBoardOf } from '../../practice/queries/board.js';
import { escalateAlert } from '../../practice/disputes/commands/escalateAlert.js';
import type { AlertRequest } from '../../practice/alerts/commands/changeAlert.js';
import type { Alert } from '../../practice/alerts/types.js';
import type { Actor } from '../../people/index.js';
import type { Stored } from '../../records/index.js';
import type { AlertActBody } from '../shapes/alerts.js';
import { practiceAboutOf } from '../../practice/queries/practiceAbout.js';
import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { alertRoutes } from '../routes/alerts.js';

export const createAlertHandlers = (ports: Ports): ApiHandlers<keyof typeof alertRoutes> => ({
  practiceBoard: (actor, { query }, context) => practiceBoardOf(ports)(actor, query, context),
  practiceAbout: (actor, { params, query }, context) => practiceAboutOf(ports)(actor, params.ref, query.review ?? null, context),
  raiseAlertPage: (actor, { params, query }, context) => raiseAlertPageOf(ports)(actor, params.ref, { review: query.review ?? null, childAtRisk: query.atRisk === 'yes' }, context),
  raiseAlertCards: (actor, { params, query }, context) =>
    raiseAlertCardsOf(ports)(actor, params.ref, { categories: query.categories?.split(',').filter(Boolean) ?? [], iro: query.iro ?? null, childAtRisk: query.atRisk === 'yes' }, context),
  raiseAlert: async (actor, { params, body }, context) => alertPageOf(ports)(actor, await raiseAlert(ports)(actor, { ...body, household: params.ref }), context),
  alert: (actor, { params }, context) => alertOf(ports)(actor, params.id, context),
  alertCards: (actor, { params }, context) => alertCardsOf(ports)(actor, params.id, context),
  actOnAlert: async (actor, { params, body }, context) =>
    alertPageOf(ports)(actor, await alertAfter(ports, actor, { id: params.id, key: body.key }, body.do), context),
});

/** An escalation makes a record of its own, so it is the engine of disputes that does it. */
const alertAfter = (ports: Ports, actor: Actor, request: AlertRequest, step: AlertActBody['do']): Promise<Stored<Alert>> =>
  step.act === 'escalate' ? escalateAlert(ports)(actor, request, step) : actOnAlert(ports)(actor, request, step);

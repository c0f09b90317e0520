import type { UnitId } from '@review-desk/core/ids';
import type { Clock } from '@review-desk/core/time';
import type { GraphClient } from '../graph/createGraphClient.js';
import type { Site } from '../lists/site.js';

/** What every repository stands on. */
export type Desk = { graph: GraphClient; site: Site; clock: Clock; unit: UnitId };

import { benchProcessorTime } from './graph/processorTime.js';
import { benchUnderFaults } from './graph/underFaults.js';
import type { Row } from './row.js';

/** Our way to Microsoft Graph beside @pnp/graph's, in one run. */
export const benchGraphLayer = async (): Promise<Row[]> => [await benchProcessorTime(), ...(await benchUnderFaults())];

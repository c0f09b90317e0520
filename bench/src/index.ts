import type { Row } from './row.js';

export type { Row } from './row.js';
export { table } from './table.js';
export { BenchError } from './benchError.js';

/**
 * Every measurement by the name under which it is asked for. Each is loaded when it is run, so that none weighs on
 * another's memory.
 */
export const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  workingDays: async () => (await import('./workingDays.js')).benchWorkingDays(),
  graphLayer: async () => (await import('./graphLayer.js')).benchGraphLayer(),
  todayAtScale: async () => (await import('./todayAtScale.js')).benchTodayAtScale(),
  sweepAtScale: async () => (await import('./sweepAtScale.js')).benchSweepAtScale(),
  escalationsInBudget: async () => (await import('./escalationsInBudget.js')).benchEscalationsInBudget(),
  manyAlerts: async () => (await import('./manyAlerts.js')).benchManyAlerts(),
  thousandCards: async () => (await import('./thousandCards.js')).benchThousandCards(),
  importRegister: async () => (await import('./importRegister.js')).benchImportRegister(),
  readyTime: async () => (await import('./readyTime.js')).benchReadyTime(),
  firstRoute: async () => (await import('./firstRoute.js')).benchFirstRoute(),
};

import type { ReviewPage } from '@review-desk/core/api';

type Stage = ReviewPage['row']['stage'];
const after: ReadonlySet<Stage> = new Set<Stage>(['chair', 'record', 'follow up']);

/** The meeting took place: what comes after it is asked, and it cannot be moved any more. */
export const isHeld = (stage: Stage): boolean => after.has(stage);

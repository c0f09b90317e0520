import type { Meter } from '@review-desk/core/ports';
import { countUnits } from '@review-desk/m365';

/** Core's meter over the one door to Graph. */
export const meter: Meter = {
  unitsOf: async (work) => {
    const { result, resourceUnits, requests } = await countUnits(work);
    return { value: result, units: resourceUnits, requests };
  },
};

import type { BodyOf } from '@review-desk/core/api';
import { toLocalDate } from '@review-desk/core/time';
import { apiAsKey, type ProductAddress } from '../../scripts/start/setUpSample.js';

export const foundInAlert = 'The safer caring plan was not there.';

/** An alert that Ruth sends about a household, talked over in the review meeting, where its form is not what is looked at. */
export const raiseAlert = async (product: ProductAddress, household: string): Promise<void> => {
  const body: Omit<BodyOf<'raiseAlert'>, 'key'> = {
    review: null,
    categories: ['A1'],
    found: foundInAlert,
    effect: 'Nobody in the home knew the house rules.',
    wanted: ['Write the plan with the carers'],
    onlyCarePlan: false,
    iro: null,
    childAtRisk: false,
    informal: { how: 'in the review meeting', on: toLocalDate('2027-01-04') },
    sendNow: true,
  };
  await (await apiAsKey(product, 'ruth')).call('raiseAlert', { params: { ref: household }, body });
};

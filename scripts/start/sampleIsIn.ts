import { apiAsKey } from './setUpSample.js';
import type { RunningProduct } from './startProduct.js';

/** Whether an earlier start brought the sample in: asked of the product, as its service manager would see it. */
export const sampleIsIn = async (product: RunningProduct): Promise<boolean> => {
  const sunita = await apiAsKey(product, 'sunita');
  const me = await sunita.call('me');
  if (me.status !== 'ready') return false;
  const { rows } = await sunita.call('imports');
  return rows.some((each) => each.state === 'done') && me.toldStarted === true;
};

import { expect, it } from '@jest/globals';
import { anActor, anAlert, cast, type CastKey } from '../../testing/index.js';
import { disputeWorld, keep } from '../disputes/testing/disputeWorld.js';
import { practiceBoardOf } from './board.js';

it('the figures by category count only what their reader may know of', async () => {
  const ports = await disputeWorld('2027-01-12T10:00:00Z');
  await keep(ports, anAlert('H-001').sent('2027-01-11T10:00:00Z').with({ categories: ['A1'] }).plain());
  await keep(ports, anAlert('H-199').sent('2027-01-11T10:00:00Z').with({ categories: ['A1', 'A2'], restrictedTo: [cast.sunita.id] }).plain());
  const figures = async (who: CastKey) => (await practiceBoardOf(ports)(anActor(who), { view: 'service' }, { reading: () => undefined })).byCategory.map(({ code, count }) => `${code} ${count}`);
  expect([await figures('sunita'), await figures('ruth'), await figures('martin')]).toEqual([['A1 2', 'A2 1'], ['A1 2', 'A2 1'], ['A1 1']]);
});

import { expect, it } from '@jest/globals';
import { checkKind } from '../../../api/shapes/households.js';
import { defaultPolicy } from '../../../council/policyDefault.js';
import { alertCategories } from './alertCategories.js';
import { categoriesOfChecks } from './categoriesOfChecks.js';

it.each([
  // Workflows D: A5 paperwork not monitored or updated, A4 training not provided, A3 visits below minimum.
  ['dbs', 'A5'], ['medical', 'A5'], ['health and safety', 'A5'], ['safer caring', 'A5'], ['delegated authority', 'A5'], ['training plan', 'A4'], ['unannounced visit', 'A3'],
])('an alert raised from a check of %s is of category %s (J16)', (check, category) => {
  expect(categoriesOfChecks.filter((each) => each.check === check)).toEqual([{ check, category }]);
});

it('knows every kind of check, and no category that the council does not offer', () => {
  expect(categoriesOfChecks.map(({ check }) => check).toSorted()).toEqual(checkKind.options.toSorted());
  expect(alertCategories(defaultPolicy).map(({ code }) => code)).toEqual(expect.arrayContaining(categoriesOfChecks.map(({ category }) => category)));
});

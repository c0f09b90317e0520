import type { HouseholdPlan } from '../blockPlan.js';

/** What the stories need of the plan, by household number; what is not said is a mainstream home of Ruth's. */
export const storyPlans: ReadonlyMap<number, Partial<HouseholdPlan>> = new Map<
  number,
  Partial<HouseholdPlan>
>([
  [1, { couple: true, children: 3, sswKey: 'leah', timing: 'ordinary' }],
  [14, { couple: true, children: 1, sswKey: 'leah', timing: 'first review' }],
  [22, { couple: true, children: 2, sswKey: 'stuart', timing: 'ordinary' }],
  [37, { couple: false, children: 1, sswKey: '', timing: 'first review' }],
  [41, { couple: true, children: 2, sswKey: 'ssw3', timing: 'ordinary' }],
  [52, { couple: false, children: 1, sswKey: 'ssw4', timing: 'ordinary' }],
  [58, { couple: true, children: 1, sswKey: 'ssw9', timing: 'ordinary' }],
  [63, { couple: true, children: 2, sswKey: 'ssw10', timing: 'ordinary' }],
  [70, { couple: true, children: 1, sswKey: 'ssw5', timing: 'ordinary' }],
  [71, { couple: false, children: 1, sswKey: 'ssw11', timing: 'ordinary' }],
  [77, { couple: true, children: 2, sswKey: 'ssw12', timing: 'ordinary' }],
  [78, { couple: true, children: 0, sswKey: 'ssw12', timing: 'ordinary' }],
  [90, { couple: true, children: 1, sswKey: 'ssw13', timing: 'ordinary' }],
  [101, { couple: false, children: 1, sswKey: 'ssw6', timing: 'ordinary', carerType: 'kinship' }],
  [112, { couple: true, children: 1, sswKey: 'ssw7', timing: 'ordinary' }],
  [120, { couple: true, children: 1, sswKey: 'ssw8', timing: 'ordinary', firoKey: 'judith' }],
  [131, { couple: true, children: 2, sswKey: 'leah', timing: 'ordinary' }],
  [140, { couple: true, children: 2, sswKey: 'ssw14', timing: 'ordinary', firoKey: 'tomasz' }],
  [
    152,
    {
      couple: false,
      children: 1,
      sswKey: 'ssw3',
      timing: 'temporary',
      carerType: 'kinship',
      firoKey: 'tomasz',
    },
  ],
  [166, { couple: true, children: 1, sswKey: 'ssw9', timing: 'ordinary', firoKey: 'judith' }],
  [187, { couple: false, children: 1, sswKey: 'ssw10', timing: 'ordinary', firoKey: 'judith' }],
  [199, { couple: true, children: 1, sswKey: 'ssw5', timing: 'ordinary', firoKey: 'judith' }],
]);

import { toRuleId } from '../../../time/index.js';
import type { RoleId } from '../../../rights/types.js';
import type { CouncilPolicy } from '../../../council/policy.js';
import type { Dispute, DisputeTrack, StagePack, StagePackId, StagePlan } from '../types.js';
import { packOnTrack } from './packOnTrack.js';

// Who convenes, who must be there and who is told, stage by stage. Data: another council's stages are another pack.
// Each is written with the posts of the kind of dispute it was made for; the other kind reads it with its own (packOnTrack).
// Sources: Dudley practice alert policy 6.3.1 to 6.3.9 (workflows E); IRO Handbook chapter 6 (workflows G).

const opening: RoleId[] = ['ssw', 'ftm', 'fsm'];
const first: RoleId[] = [...opening, 'sr-manager'];
const heads: RoleId[] = ['head-children', 'head-safeguarding'];

const dudley: StagePack = {
  id: 'dudley',
  label: 'Four stages',
  origin: 'Dudley',
  wholeRule: toRuleId('DR-05'),
  opensByClock: true,
  stages: [
    { number: 1, label: 'Stage 1', rule: toRuleId('DR-01'), convener: 'firo', mustAttend: ['firo', 'ftm'], toldWhenOpened: first, toldWhenLate: ['fsm', 'sr-manager'] },
    { number: 2, label: 'Stage 2', rule: toRuleId('DR-02'), convener: 'sr-manager', mustAttend: ['firo', 'fsm', 'sr-manager'], toldWhenOpened: first, toldWhenLate: heads },
    { number: 3, label: 'Stage 3', rule: toRuleId('DR-03'), convener: 'sr-manager', mustAttend: [...heads, 'firo'], toldWhenOpened: [...first, ...heads], toldWhenLate: ['service-director'] },
    {
      number: 4, label: 'Stage 4', rule: toRuleId('DR-04'), convener: 'head-safeguarding', mustAttend: ['service-director', 'firo', ...heads],
      toldWhenOpened: [...first, ...heads, 'service-director'], toldWhenLate: ['dcs'],
    },
  ],
};

const level = (number: number, with_: RoleId[]): StagePlan => ({
  number, label: `Formal ${number}`, rule: toRuleId('ES-03'), sharesRule: true, convener: 'iro', mustAttend: ['iro', ...with_],
  toldWhenOpened: [...with_, 'sr-manager'], toldWhenLate: ['sr-manager'],
});

const handbook: StagePack = {
  id: 'handbook',
  label: 'Informal and four formal levels',
  origin: 'IRO Handbook',
  wholeRule: toRuleId('ES-03'),
  // The Handbook leaves each step to the IRO's judgement; the whole limit and its reminders run all the same.
  opensByClock: false,
  stages: [
    {
      number: 0, label: 'Informal', rule: toRuleId('ES-01'), otherRule: toRuleId('ES-02'), convener: 'iro', mustAttend: ['iro', 'csw', 'ctm'],
      toldWhenOpened: ['csw', 'ctm', 'sr-manager'], toldWhenLate: ['sr-manager'],
    },
    level(1, ['ctm']),
    level(2, ['child-service-manager']),
    level(3, ['head-children']),
    level(4, ['service-director', 'dcs']),
  ],
};

export const stagePackIds = ['dudley', 'handbook'] as const satisfies readonly StagePackId[];
const packs: Readonly<Record<DisputeTrack, Readonly<Record<StagePackId, StagePack>>>> = {
  fostering: { dudley: packOnTrack(dudley, 'fostering'), handbook: packOnTrack(handbook, 'fostering') },
  iro: { dudley: packOnTrack(dudley, 'iro'), handbook: packOnTrack(handbook, 'iro') },
};
const usual: Readonly<Record<DisputeTrack, StagePackId>> = { fostering: 'dudley', iro: 'handbook' };

/** A pack as disputes of this kind run by it. */
export const stagePackOn = (track: DisputeTrack, id: StagePackId): StagePack => packs[track][id];

/** The stages that a council's policy gives to a new dispute. */
export const stagePackFor = (track: DisputeTrack, { stagePacks = {} }: Pick<CouncilPolicy, 'stagePacks'>): StagePack => packs[track][stagePacks[track] ?? usual[track]];

/** The stages by which this dispute runs; it keeps those that it was opened with. */
export const stagePackOf = ({ pack, track }: Pick<Dispute, 'pack' | 'track'>): StagePack => packs[track][pack ?? usual[track]];

export const planOf = (pack: StagePack, number: number): StagePlan | null => pack.stages.find((each) => each.number === number) ?? null;

/** The stage after this one; null after the last. */
export const nextPlanOf = (pack: StagePack, number: number): StagePlan | null => pack.stages.find((each) => each.number > number) ?? null;

export const isFormal = ({ number }: { number: number }): boolean => number >= 1;

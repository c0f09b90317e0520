import type { StagePackView } from '../../api/shapes/settings.js';
import { roleLabel } from '../../people/rules/roleLabels.js';
import { postsShutOut } from '../../practice/disputes/rights.js';
import { isFormal, stagePackIds, stagePackOn } from '../../practice/disputes/rules/stagePacks.js';
import type { DisputeTrack, StagePack } from '../../practice/disputes/types.js';
import { listInWords } from '../../time/index.js';
import type { CouncilPolicy } from '../policy.js';
import type { PolicyFault } from '../policyFaults.js';
import { practiceOf } from '../rules/practiceOf.js';

const tracks: readonly DisputeTrack[] = ['fostering', 'iro'];
const kinds: Readonly<Record<DisputeTrack, string>> = { fostering: 'A fostering dispute', iro: 'An IRO’s escalation' };

/** A set of stages is of no use to a kind of dispute whose people may not do in it what it asks of them (access.md). */
const refusedBecause = (track: DisputeTrack, pack: StagePack): string | null => {
  const out = postsShutOut(track, pack).map((post) => `the ${inSentence(roleLabel(post))}`);
  return out.length === 0 ? null : `${kinds[track]} cannot run by ${inSentence(pack.label)} (${pack.origin}): it would ask ${listInWords(out)} to take a part that their ${out.length === 1 ? 'role does' : 'roles do'} not have.`;
};

const inSentence = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

const viewOf = (track: DisputeTrack, pack: StagePack): StagePackView => ({
  track,
  pack: pack.id,
  label: pack.label,
  origin: pack.origin,
  opensByClock: pack.opensByClock,
  wholeRule: pack.wholeRule,
  stages: pack.stages.map(({ number, label, rule, otherRule, sharesRule, convener, mustAttend }) => ({
    number, label, rule, otherRule: otherRule ?? null, parts: sharesRule ? pack.stages.filter(isFormal).length : 1, convener: roleLabel(convener), mustAttend: mustAttend.map(roleLabel),
  })),
  refused: refusedBecause(track, pack),
});

/** Every set of stages, as each kind of dispute would run by it. */
export const stagePackViews: StagePackView[] = tracks.flatMap((track) => stagePackIds.map((id) => viewOf(track, stagePackOn(track, id))));

/** Sets of stages that a draft chooses and that are not for the kind of dispute they were chosen for. */
export const packFaults = (draft: Pick<CouncilPolicy, 'switches' | 'stagePacks'>): PolicyFault[] => {
  const { stagePacks } = practiceOf(draft);
  return tracks.flatMap((track) => refusedBecause(track, stagePackOn(track, stagePacks[track])) ?? []).map((message) => ({ rule: null, message }));
};

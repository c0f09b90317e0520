import type { RoleId } from '../../../rights/types.js';
import type { DisputeTrack, StagePack } from '../types.js';

/**
 * A pack read with the posts of the kind of dispute that runs by it: where the IRO Handbook says the child's team manager,
 * a fostering dispute asks its own. Posts above both sides are the same.
 * Source: workflows E, the stage table; G, the levels ("the same engine with its own policy data").
 */
export const packOnTrack = (pack: StagePack, track: DisputeTrack): StagePack => {
  const on = (post: RoleId): RoleId => counterparts[track][post] ?? post;
  const all = (posts: readonly RoleId[]): RoleId[] => posts.map(on);
  return {
    ...pack,
    stages: pack.stages.map((stage) => ({
      ...stage, convener: on(stage.convener), mustAttend: all(stage.mustAttend), toldWhenOpened: all(stage.toldWhenOpened), toldWhenLate: all(stage.toldWhenLate),
    })),
  };
};

const counterparts: Readonly<Record<DisputeTrack, Partial<Record<RoleId, RoleId>>>> = {
  fostering: { iro: 'firo', csw: 'ssw', ctm: 'ftm', 'child-service-manager': 'fsm' },
  iro: { firo: 'iro', ssw: 'csw', ftm: 'ctm', fsm: 'child-service-manager' },
};

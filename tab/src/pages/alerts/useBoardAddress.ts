import { useSearchParams } from 'react-router';
import { useMe } from '../../app/MeContext.js';
import type { LaneName } from './boardLanes.js';
import type { View } from './useBoard.js';

const laneWords = { draft: 'draft', 'with the manager': 'manager', 'in hand': 'in-hand', 'for the officer': 'officer', 'in dispute': 'dispute', settled: 'settled' } satisfies Record<LaneName, string>;
const lanes = Object.entries(laneWords) as [LaneName, string][];

export type BoardAddress = { view: View; show: 'open' | 'good'; lane: LaneName | null };

/** What the board shows, as fixed words in the address; never what somebody searched for. An officer begins with her own. */
export const useBoardAddress = () => {
  const officer = useMe()?.roles.some(({ role }) => role === 'firo') ?? false;
  const [params, setParams] = useSearchParams();
  const now: BoardAddress = {
    view: officer && params.get('view') !== 'service' ? 'mine' : 'service',
    show: params.get('show') === 'good' ? 'good' : 'open',
    lane: lanes.find(([, word]) => word === params.get('lane'))?.[0] ?? null,
  };
  const change = (part: Partial<BoardAddress>) => {
    const next = { ...now, ...part };
    setParams({ ...(officer && next.view === 'service' ? { view: 'service' } : {}), ...(next.show === 'good' ? { show: 'good' } : {}), ...(next.lane ? { lane: laneWords[next.lane] } : {}) }, { replace: true });
  };
  return { ...now, officer, change };
};

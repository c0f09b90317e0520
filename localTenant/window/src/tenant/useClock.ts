import { useQuery } from '@tanstack/react-query';
import { administration } from './administration.js';

/** Business time, asked for when a page opens; the clock's own page asks more often while it moves. */
export const useClock = (everyMs?: number) =>
  useQuery({ queryKey: ['clock'], queryFn: administration.clock, ...(everyMs === undefined ? {} : { refetchInterval: everyMs }) });

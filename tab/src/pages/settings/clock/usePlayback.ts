import { useEffect, useState, useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';
const listenTo = (listen: () => void) => {
  const query = window.matchMedia(REDUCED);
  query.addEventListener('change', listen);
  return () => query.removeEventListener('change', listen);
};

/** Long enough to read a line, and a whole run in well under a minute. */
const [slowest, fastest, whole] = [1600, 500, 40_000];

export type Playback = { shown: number; playing: boolean; isOver: boolean; still: boolean; pause(): void; play(): void; skip(): void; again(): void };

/** Shows one moment after another, until paused or skipped; all at once for whoever asked for less motion. */
export const usePlayback = (count: number): Playback => {
  const still = useSyncExternalStore(listenTo, () => window.matchMedia(REDUCED).matches);
  const [shown, setShown] = useState(still ? count : Math.min(1, count));
  const [paused, setPaused] = useState(false);
  const isOver = shown >= count;
  const playing = !paused && !isOver;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => setShown((before) => before + 1), Math.max(fastest, Math.min(slowest, whole / count)));
    return () => clearTimeout(timer);
  }, [playing, shown, count]);
  return {
    shown, playing, isOver, still,
    pause: () => setPaused(true),
    play: () => setPaused(false),
    skip: () => setShown(count),
    again: () => {
      setPaused(false);
      setShown(Math.min(1, count));
    },
  };
};

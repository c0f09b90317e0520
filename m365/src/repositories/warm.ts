/** Answers kept for a while in this process alone; other processes keep their own. A failed question is not kept. */
export const warm = <K, V>(seconds: number, ask: (key: K) => Promise<V>, wallClock: () => number = Date.now) => {
  const answers = new Map<K, { at: number; answer: Promise<V> }>();
  return {
    get: (key: K): Promise<V> => {
      const known = answers.get(key);
      if (known && wallClock() - known.at < seconds * 1000) return known.answer;
      const answer = ask(key);
      answers.set(key, { at: wallClock(), answer });
      answer.catch(() => answers.delete(key));
      return answer;
    },
    forget: (key?: K): void => void (key === undefined ? answers.clear() : answers.delete(key)),
  };
};

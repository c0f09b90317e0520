import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { useMe } from '../app/MeContext.js';
import { createDrafts } from './drafts.js';

/**
 * A form's values, kept as they are typed. `restored` says that an earlier draft was found, so that the page can tell and
 * offer to start over. `name` is fixed words and ids; `shape` parses what an older version of the page may have left.
 */
export const useDraft = <T>(name: string, shape: z.ZodType<T>, empty: T) => {
  const person = useMe()?.person.id ?? 'nobody';
  const drafts = useMemo(() => createDrafts(window.sessionStorage, person), [person]);
  const [found] = useState(() => shape.safeParse(drafts.read(name)));
  const [value, setValue] = useState<T>(found.success ? found.data : empty);
  const [restored, setRestored] = useState(found.success);

  const change = useCallback(
    (next: T) => {
      setValue(next);
      drafts.keep(name, next);
    },
    [drafts, name],
  );
  const clear = useCallback(
    (start: T = empty) => {
      drafts.drop(name);
      setValue(start);
      setRestored(false);
    },
    // `empty` is made anew at each rendering; only the name tells drafts apart.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [drafts, name],
  );
  return { value, change, clear, restored };
};

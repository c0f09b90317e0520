import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { useMe } from '../app/MeContext.js';
import { createDrafts } from './drafts.js';

/** Drafts that are in no store, by person and page. */
const secrets = new Map<string, unknown>();

/**
 * A form's values, kept as they are typed. `restored` says that an earlier draft was found, so that the page can tell and
 * offer to start over. `name` is fixed words and ids; `shape` parses what an older version of the page may have left. What
 * `isSecret` (a restricted matter) never reaches the device's store: it is kept while the window lives, and no longer.
 */
export const useDraft = <T>(name: string, shape: z.ZodType<T>, empty: T, isSecret: (value: T) => boolean = () => false) => {
  const person = useMe()?.person.id ?? 'nobody';
  const drafts = useMemo(() => createDrafts(window.sessionStorage, person), [person]);
  const [found] = useState(() => shape.safeParse(secrets.get(`${person}.${name}`) ?? drafts.read(name)));
  const [value, setValue] = useState<T>(found.success ? found.data : empty);
  const [restored, setRestored] = useState(found.success);

  const change = useCallback(
    (next: T) => {
      setValue(next);
      const secret = isSecret(next);
      if (secret) {
        secrets.set(`${person}.${name}`, next);
        drafts.drop(name);
        return;
      }
      secrets.delete(`${person}.${name}`);
      drafts.keep(name, next);
    },
    // What is secret follows from the value alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [drafts, name],
  );
  const clear = useCallback(
    (start: T = empty) => {
      drafts.drop(name);
      secrets.delete(`${person}.${name}`);
      setValue(start);
      setRestored(false);
    },
    // `empty` is made anew at each rendering; only the name tells drafts apart.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [drafts, name],
  );
  return { value, change, clear, restored };
};

/**
 * One key for one act: the same while the same thing is asked again (a second press after a lost answer), a new one for
 * anything else. Forgotten once the act has been answered, so that the same act can be done again on purpose.
 */
export interface ActKeys {
  keyFor(act: string): string;
  done(act: string): void;
}

export const createActKeys = (newKey: () => string): ActKeys => {
  const open = new Map<string, string>();
  return {
    keyFor(act) {
      const known = open.get(act);
      if (known !== undefined) return known;
      const made = newKey();
      open.set(act, made);
      return made;
    },
    done: (act) => void open.delete(act),
  };
};

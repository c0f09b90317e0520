/**
 * What somebody has typed and not sent, kept in this window per person and page until it is sent. Each window has its own
 * (sessionStorage), so a second one overwrites nothing, and Teams' reload after an expired session finds it again.
 */
export interface Drafts {
  read(name: string): unknown;
  keep(name: string, value: unknown): void;
  drop(name: string): void;
}

const PREFIX = 'reviewDesk.draft.';

export const createDrafts = (store: Storage, person: string): Drafts => {
  const at = (name: string) => `${PREFIX}${person}.${name}`;
  return {
    read(name) {
      const kept = store.getItem(at(name));
      if (kept === null) return null;
      try {
        return JSON.parse(kept);
      } catch {
        // Half a draft is no draft; the page starts from what is stored.
        return null;
      }
    },
    keep(name, value) {
      try {
        store.setItem(at(name), JSON.stringify(value));
      } catch {
        // A full or forbidden store must not stop the typing: the page itself still holds the words.
        store.removeItem(at(name));
      }
    },
    drop: (name) => store.removeItem(at(name)),
  };
};

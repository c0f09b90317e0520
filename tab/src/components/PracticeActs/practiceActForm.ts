import type { ThreadEntry } from '@review-desk/core/api';

export type ActOption = { value: string; label: string };
export type Typed = Readonly<Record<string, string>>;
export type ActField<Page> = {
  name: string;
  label: string;
  /** `person`: any colleague, those of `options` first. `actions`: what will be done, by whom and by when (`actionRows`). */
  type?: 'text' | 'long' | 'date' | 'person' | 'actions';
  hint?: string;
  optional?: boolean;
  /** How many letters it takes; 2,000 where nothing is said. */
  most?: number;
  options?: (page: Page) => readonly ActOption[];
  /** What stands there before anything is typed. */
  start?: (page: Page) => string;
  /** Asked only where the answers so far call for it; what stands in a field that is not asked is not sent. */
  when?: (typed: Typed) => boolean;
  /** What the API calls it, where that differs. */
  path?: string;
};

/** One act as a dialog: what it does and whom it tells, what it asks, and the step that it becomes. */
export type PracticeActForm<Page> = {
  act: string;
  /** The right it needs, as the answer's acts name it. */
  right: string;
  label: string;
  what: (page: Page) => string;
  fields: readonly ActField<Page>[];
  /** Said once it is done, where nobody is told of it. */
  done?: string;
  make: (typed: Typed, page: Page, about: string) => unknown;
};

/** Somebody else was first, or it is over: where it stands now, and the last step that says why. */
export type NoLonger = { state: string; last: ThreadEntry | null };

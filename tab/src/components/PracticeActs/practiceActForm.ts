export type ActOption = { value: string; label: string };
export type Typed = Readonly<Record<string, string>>;
export type ActField<Page> = {
  name: string;
  label: string;
  type?: 'text' | 'long' | 'date';
  optional?: boolean;
  /** How many letters it takes; 2,000 where nothing is said. */
  most?: number;
  options?: (page: Page) => readonly ActOption[];
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
  make: (typed: Typed, page: Page, about: string) => unknown;
};

export type ActOption = { value: string; label: string };
export type ActField<Page> = { name: string; label: string; type?: 'text' | 'long' | 'date'; optional?: boolean; options?: (page: Page) => readonly ActOption[] };

/** One act as a dialog: what it does and whom it tells, what it asks, and the step that it becomes. */
export type PracticeActForm<Page> = {
  act: string;
  /** The right it needs, as the answer's acts name it. */
  right: string;
  label: string;
  what: (page: Page) => string;
  fields: readonly ActField<Page>[];
  make: (typed: Readonly<Record<string, string>>, page: Page, about: string) => unknown;
};

type Colleague = { name: string; jobTitle: string; town: string | null };

const post = ({ jobTitle, town }: Colleague): string => [jobTitle, town].filter((part) => part !== null && part !== '').join(', ');
const person = (each: Colleague): string => [each.name, post(each)].filter((part) => part !== '').join(', ');

/** Choosing several colleagues. */
export const choosePeopleText = {
  choose: 'Choose a person',
  person,
  post,
  keptOut: (each: Colleague) => `${person(each)} (cannot be chosen)`,
  out: '(cannot be chosen)',
  add: 'Add',
  addTo: (label: string) => `Add to: ${label}`,
  removeButton: 'Remove',
  remove: (name: string) => `Remove ${name}`,
} as const;

/**
 * Whether the answer offers this person an act on the record: `allows(acts, 'book')` for `act:book` or `review.book`. It
 * decides only whether a button is shown; the API decides again when it is pressed.
 */
export const allows = (acts: readonly string[], act: string): boolean => acts.some((one) => one.split(/[.:]/).at(-1) === act);

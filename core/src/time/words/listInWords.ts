/** `Christmas Day, Boxing Day and New Year's Day` */
export const listInWords = (items: readonly string[]): string => {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
};

/** `1 working day`, `5 working days` */
export const countInWords = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

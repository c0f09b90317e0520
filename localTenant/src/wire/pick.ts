/** `$select`: the named properties, and the annotations that always come along. */
export const pick = (
  whole: Readonly<Record<string, unknown>>,
  select: readonly string[] | undefined,
): Record<string, unknown> => {
  if (!select || select.includes('*')) return { ...whole };
  const picked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(whole)) {
    if (name.startsWith('@') || name === 'id' || select.includes(name)) picked[name] = value;
  }
  return picked;
};

/** The tab's address on this window's own origin, with the words filled in that Teams fills in. */
export const frameAddress = (contentUrl: string, words: Readonly<Record<string, unknown>>, origin: string): string => {
  const filled = contentUrl.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = words[name];
    return typeof value === 'string' ? encodeURIComponent(value) : whole;
  });
  const { pathname, search, hash } = new URL(filled, origin);
  return `${origin}${pathname}${search}${hash}`;
};

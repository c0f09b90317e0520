/** `fields($select=A,B),columns` as a tree: what to expand, and which options each expansion carries. */
export type Expansion = {
  readonly select?: readonly string[];
  readonly filter?: string;
  readonly expand?: ReadonlyMap<string, Expansion>;
};

/** Splits on a separator, leaving alone what is inside brackets or quotes. */
const splitOutside = (text: string, separator: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter(Boolean);
};

const optionsOf = (text: string): Expansion => {
  const found = new Map<string, string>();
  for (const option of splitOutside(text, ';')) {
    const at = option.indexOf('=');
    found.set(option.slice(0, at).trim().replace(/^\$/, '').toLowerCase(), option.slice(at + 1).trim());
  }
  const [select, filter, expand] = [found.get('select'), found.get('filter'), found.get('expand')];
  return {
    ...(select ? { select: splitOutside(select, ',') } : {}),
    ...(filter ? { filter } : {}),
    ...(expand ? { expand: parseExpand(expand) } : {}),
  };
};

export const parseExpand = (text: string | undefined): ReadonlyMap<string, Expansion> => {
  const tree = new Map<string, Expansion>();
  for (const part of splitOutside(text ?? '', ',')) {
    const at = part.indexOf('(');
    if (at < 0) tree.set(part, {});
    else tree.set(part.slice(0, at).trim(), optionsOf(part.slice(at + 1, part.lastIndexOf(')'))));
  }
  return tree;
};

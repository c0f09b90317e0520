import { GraphError } from './graphError.js';

export type Literal = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge';
export type Filter =
  | { readonly kind: 'and'; readonly parts: readonly Filter[] }
  | { readonly kind: 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'compare'; readonly path: string; readonly op: Comparison | 'startswith'; readonly value: Literal }
  | { readonly kind: 'any'; readonly path: string; readonly where: Filter };

const sign = /\s*(?:'(?:[^']|'')*'|[(),:]|[^\s(),:']+(?::[^\s(),:']+)*)/y;
const comparisons: readonly string[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];

const invalid = (): GraphError => new GraphError(400, 'invalidRequest', 'Invalid filter clause');

const signsOf = (written: string): string[] => {
  const text = written.replace(/(\/any\(\s*\w+)\s*:/gi, '$1 : ');
  const signs: string[] = [];
  sign.lastIndex = 0;
  while (sign.lastIndex < text.trimEnd().length) {
    const match = sign.exec(text);
    if (!match) throw invalid();
    signs.push(match[0].trim());
  }
  return signs;
};

const literalOf = (text: string): Literal => {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text;
  throw invalid();
};

class Reader {
  #at = 0;
  constructor(readonly signs: readonly string[]) {}

  next(): string {
    const found = this.signs[this.#at++];
    if (found === undefined) throw invalid();
    return found;
  }

  peek(): string | undefined {
    return this.signs[this.#at];
  }

  expect(wanted: string): void {
    if (this.next().toLowerCase() !== wanted) throw invalid();
  }

  chain(word: 'and' | 'or', part: () => Filter): Filter {
    const parts = [part()];
    while (this.peek()?.toLowerCase() === word) {
      this.next();
      parts.push(part());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: word, parts };
  }

  whole(): Filter {
    return this.chain('or', () => this.chain('and', () => this.term()));
  }

  term(): Filter {
    const first = this.next();
    if (first === '(') {
      const inside = this.whole();
      this.expect(')');
      return inside;
    }
    if (this.peek() === '(') return this.call(first);
    const op = this.next().toLowerCase();
    if (!comparisons.includes(op)) throw invalid();
    return { kind: 'compare', path: first, op: op as Comparison, value: literalOf(this.next()) };
  }

  call(name: string): Filter {
    this.expect('(');
    if (name.toLowerCase().endsWith('/any')) {
      this.next();
      this.expect(':');
      const inside = this.whole();
      this.expect(')');
      return { kind: 'any', path: name.slice(0, -4), where: inside };
    }
    if (name.toLowerCase() !== 'startswith') throw new GraphError(400, 'invalidRequest', `The function '${name.slice(0, 40)}' is not supported in a filter here.`);
    const path = this.next();
    this.expect(',');
    const value = literalOf(this.next());
    this.expect(')');
    return { kind: 'compare', path, op: 'startswith', value };
  }
}

/** `$filter` as a tree. Each workload then takes the shapes it supports and refuses the rest. */
export const parseFilter = (text: string): Filter => {
  const reader = new Reader(signsOf(text));
  const filter = reader.whole();
  if (reader.peek() !== undefined) throw invalid();
  return filter;
};

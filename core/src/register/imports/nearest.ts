/** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other; stops counting past `most`. */
const editsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replace, swap));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
};

/** The one candidate nearest to a misspelt word, or null where none is near or two are equally near. */
export const nearest = (word: string, candidates: Iterable<string>, most = 3): string | null => {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let fewest = most + 1;
  let tied = false;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, candidate.toLowerCase(), most);
    if (edits < fewest) {
      [best, fewest, tied] = [candidate, edits, false];
    } else if (edits === fewest) tied = true;
  }
  return tied ? null : best;
};

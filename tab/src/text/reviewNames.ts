/** What a review is called; `first` is an annual review that no earlier review of these approvals came before. */
const names: Readonly<Record<string, string>> = {
  annual: 'Annual review',
  first: 'First review',
  'concern-led': 'Concern-led review',
  'change of circumstances': 'Change of circumstances review',
  "carer's request": 'Carer-requested review',
  'further review': 'Further review',
};

/** "Annual review"; of a kind that is not known here, "Review". */
export const reviewName = (kind: string): string => names[kind] ?? 'Review';

/** The same from a review's own row. */
export const nameOfReview = ({ kind, first }: { kind: string; first: boolean }): string => reviewName(first && kind === 'annual' ? 'first' : kind);

/** "Annual", where the column already says that these are reviews. */
export const kindInWords = (row: { kind: string; first: boolean }): string => nameOfReview(row).replace(/ review$/, '');

import { listInWords } from '../../../time/index.js';
import type { Household } from '../../types.js';

/**
 * What a household is called wherever the product shows one to somebody who may see it: its town and the family name of its
 * carers, `Stubbs`, or `Ahmed and Lowe` where theirs differ. Never on a card, in a mail or in a calendar (workflows 0.1).
 */
export const captionOf = ({ carers, town }: Pick<Household, 'carers' | 'town'>): { town: string; familyName: string } => ({
  town,
  familyName: listInWords([...new Set(carers.map((each) => each.familyName))]),
});

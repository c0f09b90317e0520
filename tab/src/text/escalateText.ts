import type { AlertPage } from '@review-desk/core/api';
import { listInWords } from './dates.js';

/** Words of taking an alert on to a dispute by hand (D13). */
export const escalateText = {
  label: 'Take it to a dispute',
  what: 'It becomes a formal dispute with a reference of its own. Everybody of its stage is told within working hours, or at once where a child is at risk. Going to the second of the two needs no talk before, and the first then stands as not used.',
  stage: 'The stage it opens at',
  opensAt: ({ label, with: others }: AlertPage['stagesToOpen'][number]) => `${label}: you meet the ${listInWords(others.map((post) => `${post.slice(0, 1).toLowerCase()}${post.slice(1)}`))}`,
  why: 'Why the alert is not settled',
  satisfy: 'What would satisfy you',
} as const;

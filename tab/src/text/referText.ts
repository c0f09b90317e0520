import type { DisputePage } from '@review-desk/core/api';
import { shortDate } from './dates.js';

type Referral = NonNullable<NonNullable<DisputePage['escalation']>['cafcass']>;

/** Words of an IRO's escalation on its page, and of a referral to Cafcass (J25). */
export const referText = {
  label: 'Refer to Cafcass',
  what: 'Your service manager and the director of children’s services are told. It stands beside the level, which runs on. You send the papers to Cafcass yourself. You can take independent legal advice first.',
  ground: 'What the authority has failed in',
  grounds: { plan: 'Preparing the child’s plan', review: 'Reviewing the child’s case', decision: 'Carrying out a decision', 'other breach': 'Another breach of duty' } satisfies Record<Referral['ground'], string>,
  failed: 'How it has failed',
  seniors: 'Which senior managers were told, and when',
  affected: 'The harm to the child, or the rights that are affected',
  views: 'The child’s views and what they understand',
  advice: 'Legal advice (optional)',
  timetable: 'The child’s timetable',
  documents: 'Papers you send, by their references',
  note: 'Note Cafcass’s reply',
  noteWhat: 'It stands with the referral and in the story. Nobody is told by this.',
  reply: 'What Cafcass replied',
  outcome: 'What came of it (leave empty until it is known)',
  replied: ({ by, on }: Referral['replies'][number]) => `Cafcass’s reply, noted by ${by.name}, ${shortDate(on)}`,
  outcomeIs: 'What came of it',
  title: 'The child',
  child: 'Reference',
  themes: 'Themes',
  worry: 'Worry',
  level: (worry: 1 | 2 | 3) => `${worry} of 3`,
  informal: 'Tried informally',
  childsView: 'What the child thinks',
  told: 'Does the child know?',
  yes: 'Yes',
  no: 'Not yet',
  csw: 'Social worker',
  ctm: 'Team manager',
  cafcass: 'Referral to Cafcass',
  referred: ({ by, on }: Pick<Referral, 'by' | 'on'>) => `${by.name}, ${shortDate(on)}`,
  by: 'Referred',
} as const;

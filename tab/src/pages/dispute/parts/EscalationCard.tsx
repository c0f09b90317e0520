import type { DisputePage } from '@review-desk/core/api';
import { Facts } from '../../../components/Facts.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { referText as text } from '../../../text/referText.js';

type Escalation = NonNullable<DisputePage['escalation']>;

/** What an IRO's escalation says of the child, and its referral to Cafcass for those who may read it (J25). */
export const EscalationCard = ({ escalation: { child, themes, worry, informal, childsView, childTold, advocateOffered, complaintTold, csw, ctm, cafcass } }: { escalation: Escalation }) => (
  <>
    <Surface title={text.title}>
      <Facts
        facts={[
          [text.child, child], [text.themes, themes.join(', ')], [text.worry, text.level(worry)], [text.informal, informal], [text.childsView, childsView === '' ? null : childsView],
          [text.told, childTold ? text.yes : text.no], [text.advocate, text.answered(advocateOffered)], [text.complaint, text.answered(complaintTold)], [text.csw, csw?.name ?? null], [text.ctm, ctm?.name ?? null],
        ]}
      />
    </Surface>
    {cafcass ? <ReferralCard referral={cafcass} /> : null}
  </>
);

const ReferralCard = ({ referral }: { referral: NonNullable<Escalation['cafcass']> }) => (
  <Surface title={text.cafcass}>
    <Facts
      facts={[
        [text.by, text.referred(referral)], [text.ground, text.grounds[referral.ground]], [text.failed, referral.grounds], [text.seniors, referral.seniorsTold], [text.affected, referral.affected],
        [text.views, referral.childsViews], [text.advice, referral.legalAdvice], [text.timetable, referral.timetable], [text.documents, referral.documents],
        ...referral.replies.flatMap((each): [string, string | null][] => [[text.replied(each), each.reply], [text.outcomeIs, each.outcome]]),
      ]}
    />
  </Surface>
);

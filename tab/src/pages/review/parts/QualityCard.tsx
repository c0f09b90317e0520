import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewPage } from '@review-desk/core/api';
import { useNavigate } from 'react-router';
import { RaiseAlertButton } from '../../../components/PracticeCards/RaiseAlertButton.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { questionnaireText as text } from '../../../text/questionnaireText.js';
import { ThanksButton } from '../../thanks/ThanksButton.js';
import { isHeld } from './isHeld.js';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What the officer says of the quality of practice: the questionnaire once the review is held, and a thanks at any time. */
export const QualityCard = ({ page }: { page: ReviewPage }) => {
  const styles = useStyles();
  const navigate = useNavigate();
  const { acts, row } = page;
  const reads = isHeld(row.stage) && acts.includes('questionnaire.read');
  const thanks = acts.includes('good-practice.send');
  if (!reads && !thanks) return null;
  const answers = acts.includes('questionnaire.write') && row.stage === 'chair';
  return (
    <Surface title={reads ? text.after : text.quality}>
      {answers ? <p className={styles.words}>{text.afterWhat}</p> : null}
      <div className={styles.buttons}>
        {reads ? (
          <Button appearance={answers ? 'primary' : 'secondary'} onClick={() => void navigate(`/reviews/${row.id}/questionnaire`)}>
            {answers ? text.answer : text.open}
          </Button>
        ) : null}
        {thanks ? <ThanksButton household={row.household} review={row.id} /> : null}
        <RaiseAlertButton household={row.household} review={row.id} />
      </div>
    </Surface>
  );
};

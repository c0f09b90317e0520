import { makeStyles, tokens } from '@fluentui/react-components';
import type { DisputeForm } from '@review-desk/core/api';
import { DeadlineList } from '../../../components/DeadlineClock/DeadlineList.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';

const useStyles = makeStyles({ words: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 } });

/** The stage it opens at and the limits that begin with it, each with its sum. */
export const ClocksCard = ({ form: { stage, deadlines } }: { form: Pick<DisputeForm, 'stage' | 'deadlines'> }) => {
  const styles = useStyles();
  return (
    <Surface title={text.clocks} flush>
      <p className={styles.words}>{text.opens(stage)}</p>
      <DeadlineList deadlines={deadlines} />
    </Surface>
  );
};

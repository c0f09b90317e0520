import { makeStyles, tokens } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { useMe } from '../../../app/MeContext.js';
import { PageLink } from '../../../components/PageLink.js';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertText as text } from '../../../text/alertsText.js';
import { AlertActs } from '../acts/AlertActs.js';

const useStyles = makeStyles({
  state: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  next: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, marginTop: tokens.spacingVerticalXS },
});

type Props = { page: AlertPage; onSaid: (words: string) => void; without?: string | null };

/** Where it stands in one line, what comes next, whose turn it is and how long there is, then what this reader may do. */
export const StandsCard = ({ page, onSaid, without = null }: Props) => {
  const styles = useStyles();
  const me = useMe()?.person.id;
  const { next } = page;
  const reading = page.deadlines.find(({ due, reading: { state } }) => due === next.due && (state === 'open' || state === 'overdue'))?.reading ?? null;
  return (
    <Surface title={text.state}>
      <p className={styles.state}>{text.states[page.stateText] ?? page.stateText}</p>
      <div className={styles.next}>
        {next.who ? <span>{text.next(next)}</span> : null}
        {next.who ? next.who.id === me ? <StateText look="needsYou">{text.forYou}</StateText> : <StateText look="waiting">{text.waitingFor(next.who.name)}</StateText> : null}
        {reading ? <ReadingText reading={reading} /> : null}
        {page.safeguarding?.referral === 'ringing now' ? <StateText look="missing">{text.ringing}</StateText> : null}
        {page.dispute ? <PageLink to={`/disputes/${page.dispute}`}>{text.openDispute}</PageLink> : null}
      </div>
      <AlertActs page={page} onSaid={onSaid} without={without} />
    </Surface>
  );
};

import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Subtitle1, Text, Title3, tokens } from '@fluentui/react-components';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useClock } from '../tenant/useClock.js';
import { longMoment } from '../text/london.js';
import { ArrivalReport } from './ArrivalReport.js';
import { clockMoves } from './clockMoves.js';
import { MomentForm } from './MomentForm.js';
import { refusalWords } from './refusalWords.js';
import { useMoveClock } from './useMoveClock.js';

const useStyles = makeStyles({
  heading: { margin: 0 },
  moves: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Business time: what it is, and the ways to move it. */
export const ClockPage = () => {
  const styles = useStyles();
  const { move, arrival } = useMoveClock();
  const clock = useClock(move.isPending ? 1_000 : 20_000);
  const now = clock.data && new Date(clock.data.now);
  return (
    <Page title="Clock">
      <Text>Records, meetings and time limits go by this clock. Moving it on fires every timer on the way, in order.</Text>
      <Problem error={clock.error} />
      {now && <Title3 as="p" className={styles.heading}>{`It is ${longMoment(now)}`}</Title3>}
      <Subtitle1 as="h2" className={styles.heading}>Move the clock</Subtitle1>
      <div className={styles.moves} role="group" aria-label="Move the clock">
        {clockMoves.map(({ words, to }) => (
          <Button key={words} disabled={move.isPending || !now} onClick={() => now && move.mutate(to(now))}>{words}</Button>
        ))}
      </div>
      {now && <MomentForm now={now} busy={move.isPending} onMove={(to) => move.mutate(to)} />}
      <div role="status">
        {move.isPending && <Spinner labelPosition="after" label="Moving the clock. Timers fire on the way, which can take some minutes." />}
        {arrival && <ArrivalReport arrival={arrival} />}
      </div>
      {move.error && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{refusalWords(move.error)}</MessageBarBody>
        </MessageBar>
      )}
    </Page>
  );
};

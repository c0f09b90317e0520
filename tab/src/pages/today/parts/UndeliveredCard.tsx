import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useHref, useNavigate } from 'react-router';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { todayText } from '../../../text/todayText.js';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

/** What no channel took, as a count; the list with what to do stands in Settings. */
export const UndeliveredCard = ({ count }: { count: number }) => {
  const styles = useStyles();
  const navigate = useNavigate();
  const to = '/settings/undelivered';
  return (
    <Surface>
      <div className={styles.row}>
        <StateText look="missing">{todayText.undelivered(count)}</StateText>
        <Button
          as="a"
          href={useHref(to)}
          onClick={(event) => {
            event.preventDefault();
            void navigate(to);
          }}
        >
          {todayText.seeUndelivered}
        </Button>
      </div>
    </Surface>
  );
};

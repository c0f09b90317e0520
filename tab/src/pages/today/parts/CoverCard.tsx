import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleSwap16Regular } from '@fluentui/react-icons/svg/people-swap';
import type { TodayPage } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { todayText } from '../../../text/todayText.js';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Whose work this person covers, and whether anything of it is due. */
export const CoverCard = ({ covers }: { covers: TodayPage['covers'] }) => {
  const styles = useStyles();
  return (
    <Surface>
      {covers.map(({ person, until, due }) => (
        <div key={person.id} className={styles.line}>
          <PeopleSwap16Regular aria-hidden />
          <span>
            {todayText.cover(person.name, until)} {todayText.coverDue(due)}
          </span>
        </div>
      ))}
    </Surface>
  );
};

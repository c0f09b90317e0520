import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleSwap16Regular } from '@fluentui/react-icons/svg/people-swap';
import type { ManagerSection } from '@review-desk/core/api';
import { PageLink } from '../../../components/PageLink.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { managerText as text } from '../../../text/managerText.js';
import { QuarterFigure } from './QuarterFigure.js';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, marginTop: tokens.spacingVerticalM },
  away: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, padding: '4px 0', lineHeight: tokens.lineHeightBase300 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Who is away and who covers; the quarter's figure, which opens to its rows. */
export const ManagerSide = ({ manager }: { manager: ManagerSection }) => {
  const styles = useStyles();
  return (
    <>
      <Surface title={text.away}>
        {manager.away.length === 0 ? text.nobodyAway : null}
        {manager.away.map(({ person, until, cover }) => (
          <div key={person.id} className={styles.away}>
            <PeopleSwap16Regular aria-hidden />
            <span>
              <span className={styles.name}>{person.name}</span> {text.awayUntil(until)} {cover ? text.covered(cover.name) : text.notCovered}{' '}
              {cover ? null : <PageLink to="/settings/people">{text.nameCover}</PageLink>}
            </span>
          </div>
        ))}
      </Surface>
      <Surface title={text.quarter}>
        <QuarterFigure quarter={manager.quarter} />
        <div className={styles.links}>
          <PageLink to="/reviews?view=late">{text.seeLate}</PageLink>
          <PageLink to="/reviews">{text.seeAll}</PageLink>
        </div>
      </Surface>
    </>
  );
};

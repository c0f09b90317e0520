import { makeStyles, tokens } from '@fluentui/react-components';
import type { HouseholdPage } from '@review-desk/core/api';
import { useAnswer } from '../../api/useAnswer.js';
import { useMe } from '../../app/MeContext.js';
import { alertsText as text } from '../../text/alertsText.js';
import { PageLink } from '../PageLink.js';

const useStyles = makeStyles({ link: { display: 'block', width: 'fit-content', marginTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 } });

type Check = NonNullable<HouseholdPage['checks']>[number];
type Props = { household: HouseholdPage['ref']; kind: Check['kind']; /** Whose check, for whoever hears the link alone. */ what: string };

/** Beside a check that ran out or was never recorded, for the household's own officer alone; the address carries the kind of check and no name. */
export const RaiseFromCheck = ({ household, kind, what }: Props) => {
  const styles = useStyles();
  const hasPage = useMe()?.pages.includes('alerts') ?? false;
  const { data } = useAnswer('practiceAbout', { params: { ref: household }, query: {} }, { enabled: hasPage });
  if (!data?.acts.includes('alert.write')) return null;
  const to = `/households/${encodeURIComponent(household)}/alert?${new URLSearchParams({ check: kind }).toString()}`;
  return (
    <PageLink to={to} className={styles.link} label={`${text.raiseAboutThis}: ${what}`}>
      {text.raiseAboutThis}
    </PageLink>
  );
};

import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSetPageTitle } from '../../app/PageTitle.js';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 719px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  under: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

type Props = { title: string; /** For the phone bar and the document: no name of a person. */ short?: string; badge?: ReactNode; under?: ReactNode; /** The way back, on inner pages: `<Crumbs …/>`. */ crumbs?: ReactNode; actions?: ReactNode };

/** Title, one line under it, the way back, and the page's actions at the right. */
export const PageHead = ({ title, short, badge, under, crumbs, actions }: Props) => {
  const styles = useStyles();
  useSetPageTitle(short ?? title);
  return (
    <>
      {crumbs}
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>
            {title} {badge}
          </h1>
          {under ? <div className={styles.under}>{under}</div> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </>
  );
};

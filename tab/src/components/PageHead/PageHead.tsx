import type { ReactNode } from 'react';
import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, makeStyles, tokens } from '@fluentui/react-components';
import { useHref, useNavigate } from 'react-router';
import { useSetPageTitle } from '../../app/PageTitle.js';
import { appText } from '../../text/appText.js';

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
  crumbs: { marginBottom: tokens.spacingVerticalXS, marginLeft: '-8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

type Crumb = { text: string; to: string };
type Props = { title: string; /** For the phone bar and the document: no name of a person. */ short?: string; badge?: ReactNode; under?: ReactNode; crumbs?: Crumb[]; here?: string; actions?: ReactNode };

/** Title, one line under it, the way back, and the page's actions at the right. */
export const PageHead = ({ title, short, badge, under, crumbs = [], here, actions }: Props) => {
  const styles = useStyles();
  useSetPageTitle(short ?? title);
  return (
    <>
      {crumbs.length > 0 ? (
        <Breadcrumb size="small" aria-label={appText.breadcrumb} className={styles.crumbs}>
          {crumbs.map((crumb) => (
            <CrumbLink key={crumb.to} {...crumb} />
          ))}
          <BreadcrumbItem>
            <BreadcrumbButton current>{here ?? short ?? title}</BreadcrumbButton>
          </BreadcrumbItem>
        </Breadcrumb>
      ) : null}
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

const CrumbLink = ({ text, to }: Crumb) => {
  const navigate = useNavigate();
  const href = useHref(to);
  return (
    <>
      <BreadcrumbItem>
        <BreadcrumbButton
          href={href}
          onClick={(event) => {
            event.preventDefault();
            void navigate(to);
          }}
        >
          {text}
        </BreadcrumbButton>
      </BreadcrumbItem>
      <BreadcrumbDivider />
    </>
  );
};

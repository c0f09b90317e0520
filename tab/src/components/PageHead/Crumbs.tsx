import { Fragment } from 'react';
import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, makeStyles, tokens } from '@fluentui/react-components';
import { useHref, useNavigate } from 'react-router';
import { appText } from '../../text/appText.js';

const useStyles = makeStyles({ crumbs: { marginBottom: tokens.spacingVerticalXS, marginLeft: '-8px' }, list: { flexWrap: 'wrap' } });

type Crumb = { text: string; to: string };

/** The way back from an inner page. A part of its own, since Today has none. */
export const Crumbs = ({ back, here }: { back: readonly Crumb[]; here: string }) => {
  const styles = useStyles();
  return (
    <Breadcrumb size="small" aria-label={appText.breadcrumb} className={styles.crumbs} list={{ className: styles.list }}>
      {back.map((crumb) => (
        <Fragment key={crumb.to}>
          <CrumbLink {...crumb} />
          <BreadcrumbDivider />
        </Fragment>
      ))}
      <BreadcrumbItem>
        <BreadcrumbButton current>{here}</BreadcrumbButton>
      </BreadcrumbItem>
    </Breadcrumb>
  );
};

const CrumbLink = ({ text, to }: Crumb) => {
  const navigate = useNavigate();
  return (
    <BreadcrumbItem>
      <BreadcrumbButton
        href={useHref(to)}
        onClick={(event) => {
          event.preventDefault();
          void navigate(to);
        }}
      >
        {text}
      </BreadcrumbButton>
    </BreadcrumbItem>
  );
};

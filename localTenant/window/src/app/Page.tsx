import { useEffect, type ReactNode } from 'react';
import { makeStyles, Title2, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL, minWidth: 0, maxWidth: '80rem' },
  heading: { margin: 0, overflowWrap: 'anywhere' },
});

/** Names the page in the browser's own title, so that tabs and screen readers tell them apart. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} - Microsoft 365 on this machine`;
  }, [title]);
};

export const Page = ({ title, children }: { title: string; children: ReactNode }) => {
  const styles = useStyles();
  usePageTitle(title);
  return (
    <div className={styles.page}>
      <Title2 as="h1" className={styles.heading}>{title}</Title2>
      {children}
    </div>
  );
};

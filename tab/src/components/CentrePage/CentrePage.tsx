import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSetPageTitle } from '../../app/PageTitle.js';
import { Surface } from '../Surface/Surface.js';

const useStyles = makeStyles({
  page: { display: 'grid', placeItems: 'start center', padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}` },
  card: { maxWidth: '560px', width: '100%' },
  inner: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
});

/** A page with one thing to say: what is so, why, and the one thing to do. */
export const CentrePage = ({ title, words, children }: { title: string; words: readonly string[]; children?: ReactNode }) => {
  const styles = useStyles();
  useSetPageTitle(title);
  return (
    <div className={styles.page}>
      <Surface className={styles.card}>
        <div className={styles.inner}>
          <h1 className={styles.title}>{title}</h1>
          {words.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          {children}
        </div>
      </Surface>
    </div>
  );
};

import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingVerticalL,
    '@media (max-width: 719px)': { padding: tokens.spacingVerticalM },
  },
  flush: { padding: 0, overflow: 'clip', '@media (max-width: 719px)': { padding: 0 } },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalS,
  },
  flushHead: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    '@media (max-width: 719px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  aside: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, '@media (max-width: 479px)': { marginLeft: 0, width: '100%' } },
});

type Props = { title?: string; id?: string; badge?: ReactNode; aside?: ReactNode; flush?: boolean; className?: string; children?: ReactNode };

/** A card drawn from tokens: white on the page, a line, no shadow. With a title it is a region of the page. */
export const Surface = ({ title, id, badge, aside, flush = false, className, children }: Props) => {
  const styles = useStyles();
  return (
    <section {...(id ? { id } : {})} {...(title ? { 'aria-label': title } : {})} className={mergeClasses(styles.surface, flush && styles.flush, className)}>
      {title ? (
        <div className={mergeClasses(styles.head, flush && styles.flushHead)}>
          <h2 className={styles.title}>{title}</h2>
          {badge}
          {aside ? <span className={styles.aside}>{aside}</span> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
};

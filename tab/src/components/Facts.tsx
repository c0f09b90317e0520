import { Fragment, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: '160px minmax(0, 1fr)', gap: '6px 12px', margin: 0, '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' } },
  label: { color: tokens.colorNeutralForeground3, '@media (max-width: 719px)': { fontSize: tokens.fontSizeBase200, marginTop: '6px' } },
  // Typed lines stay lines.
  value: { margin: 0, whiteSpace: 'pre-line' },
});

/** Facts with their labels at the side, or above them on a phone. A null value is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) =>
        value === null ? null : (
          <Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
};

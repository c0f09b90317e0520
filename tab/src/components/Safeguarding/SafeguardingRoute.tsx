import { Fragment } from 'react';
import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { SafeguardingNumbers } from '@review-desk/core/api';
import { safeguardingText as text } from '../../text/safeguardingText.js';

const useStyles = makeStyles({
  bar: { alignItems: 'start', marginBottom: tokens.spacingVerticalM },
  numbers: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalXS} 0` },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  // On a bar that warns, the colour of links is too faint in the dark theme.
  link: { color: tokens.colorNeutralForeground1 },
});

/** Whom to ring first, and that the form is no emergency service. Each number can be pressed where the device rings. */
export const SafeguardingRoute = ({ numbers }: { numbers: SafeguardingNumbers }) => {
  const styles = useStyles();
  const known = [[text.police, numbers.police], [text.duty, numbers.duty], [text.outOfHours, numbers.outOfHours]] as const;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        <dl className={styles.numbers}>
          {known.map(([label, number]) =>
            number === null ? null : (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd className={styles.number}>
                  <Link inline className={styles.link} href={`tel:${number.replace(/[^\d+]/g, '')}`}>
                    {number}
                  </Link>
                </dd>
              </Fragment>
            ),
          )}
        </dl>
        {numbers.duty === null ? `${text.notSet} ` : null}
        {text.notAService}
      </MessageBarBody>
    </MessageBar>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrialPage } from '@review-desk/core/api';
import { PageLink } from '../../../../components/PageLink.js';
import { Surface } from '../../../../components/Surface/Surface.js';
import { trialText as text } from '../../../../text/trialText.js';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, margin: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', margin: `${tokens.spacingVerticalM} 0` },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, paddingBottom: tokens.spacingVerticalXS },
  rule: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '4px 8px 4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  amount: { textAlign: 'right', whiteSpace: 'nowrap', verticalAlign: 'top', padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontVariantNumeric: 'tabular-nums' },
});

/** The settings in force, as they are: what a run shows follows from these and from the bank holidays. */
export const PolicyCard = ({ page, track }: { page: TrialPage; track: TrialPage['tracks'][number] }) => {
  const styles = useStyles();
  const byClock = page.autoEscalate && (track.opensByClock ? 'yes' : track.track === 'fostering' && 'first');
  const facts: (readonly [string, string])[] = [
    ...(track.track === 'fostering' ? [[text.failedAlert, text.goesTo(page.failedAlertStage)] as const] : []),
    [text.stages, track.stages],
    [text.byClock, text.opens[byClock || 'no']],
    [text.hours, text.hoursOf(page.workingHours)],
    [text.bankHolidays, text.knownUntil(page.bankHolidaysUntil)],
    [text.closure, text.closureOf(page.closureDays)],
  ];
  return (
    <Surface title={text.policy}>
      <dl className={styles.list}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.limits}</caption>
        <tbody>
          {track.limits.map((limit) => (
            <tr key={limit.rule}>
              <th scope="row" className={styles.rule}>{limit.title}</th>
              <td className={styles.amount}>{text.amount(limit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <span className={styles.label}>{text.version(page.policyVersion)}. </span>
      <PageLink to="/settings/limits">{text.changeThem}</PageLink>
    </Surface>
  );
};

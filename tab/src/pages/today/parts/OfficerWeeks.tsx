import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ManagerSection } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { managerText as text } from '../../../text/managerText.js';
import { shortDate } from '../../../text/dates.js';

const useStyles = makeStyles({
  // Holds the spoken words of its cells, which would otherwise widen the page on a narrow screen.
  scroll: { overflowX: 'auto', position: 'relative' },
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: '4px', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalXS },
  week: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  officer: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingRight: tokens.spacingHorizontalS },
  cell: { textAlign: 'center', height: '32px', minWidth: '40px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  some: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const dayAndMonth = (date: ManagerSection['quarter']['from']): string => shortDate(date).replace(/ \d{4}$/, '');

/** Officers by weeks: how many legal limits fall there that have no date yet. */
export const OfficerWeeks = ({ officers }: { officers: ManagerSection['officers'] }) => {
  const styles = useStyles();
  const weeks = officers[0]?.weeks ?? [];
  return (
    <Surface title={text.weeks}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={text.weeksCaption}>
        <table className={styles.table}>
          <caption className={styles.caption}>{text.weeksCaption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.officer}>
                <span className={styles.spoken}>{text.officer}</span>
              </th>
              {weeks.map((week) => (
                <th key={week.weekOf} scope="col" className={styles.week}>
                  {dayAndMonth(week.weekOf)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {officers.map((row) => (
              <tr key={row.officer?.id ?? 'none'}>
                <th scope="row" className={styles.officer}>
                  {row.officer?.name ?? text.noOfficer}
                </th>
                {row.weeks.map((week) => (
                  <td key={week.weekOf} className={mergeClasses(styles.cell, week.due > week.booked && styles.some)}>
                    <span aria-hidden>{week.due - week.booked}</span>
                    <span className={styles.spoken}>{text.cell(week.due, week.booked)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Surface>
  );
};

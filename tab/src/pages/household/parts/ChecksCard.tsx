import { mergeClasses } from '@fluentui/react-components';
import type { HouseholdPage } from '@review-desk/core/api';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';
import { useHouseholdStyles } from '../HouseholdPage.styles.js';

type Check = NonNullable<HouseholdPage['checks']>[number];

/** Ten working days for a check, three months for a DBS: what runs out needs its own warning time. */
const soonOf = (check: Check): number => (check.kind === 'dbs' ? 63 : 10);

const byEnd = (a: Check, b: Check): number => (a.goodUntil ?? '9999').localeCompare(b.goodUntil ?? '9999');

export const ChecksCard = ({ checks }: { checks: readonly Check[] }) => {
  const styles = useHouseholdStyles();
  const { columnsChecks: columns } = text;
  return (
    <Surface title={text.checks} aside={text.checksAside} flush>
      <table className={styles.table} aria-label={text.checks}>
        <thead className={styles.head}>
          <tr>
            {Object.values(columns).map((title) => (
              <th key={title} scope="col" className={styles.headCell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {[...checks].sort(byEnd).map((check) => (
            <tr key={`${check.kind} ${check.about ?? ''}`} className={styles.row}>
              <td className={mergeClasses(styles.cell, styles.lead)}>{text.checkNames[check.kind]}</td>
              <td className={styles.cell} data-label={columns.who}>{check.forWhom}</td>
              <td className={mergeClasses(styles.cell, styles.date)} data-label={columns.done}>{check.doneOn ? shortDate(check.doneOn) : text.neverDone}</td>
              <td className={mergeClasses(styles.cell, styles.date)} data-label={columns.until}>{check.goodUntil ? shortDate(check.goodUntil) : text.noEnd}</td>
              <td className={styles.cell} data-label={columns.state}>
                {check.reading ? <ReadingText reading={check.reading} soon={soonOf(check)} /> : check.doneOn ? <StateText look="done">{shortDate(check.doneOn)}</StateText> : <StateText look="missing">{text.neverDone}</StateText>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Surface>
  );
};

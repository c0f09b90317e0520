import { Badge, Checkbox, mergeClasses } from '@fluentui/react-components';
import type { HouseholdRow } from '@review-desk/core/api';
import { PageLink } from '../../../components/PageLink.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { ReadingText } from '../../../components/StateText/StateText.js';
import { householdsText as text, statusWords } from '../../../text/householdsText.js';
import { useHouseholdsStyles } from '../HouseholdsPage.styles.js';

type Props = { rows: readonly HouseholdRow[]; chosen: ReadonlySet<string> | null; onChoose: (refs: readonly string[], chosen: boolean) => void };

/** The list; on a phone each row is a card with its headings as labels. Choosing is there only for who may give cases. */
export const HouseholdTable = ({ rows, chosen, onChoose }: Props) => {
  const styles = useHouseholdsStyles();
  const { columns } = text;
  const all = chosen !== null && rows.length > 0 && rows.every((row) => chosen.has(row.ref));
  return (
    <table className={styles.table} aria-label={text.title}>
      <thead className={styles.head}>
        <tr>
          {chosen ? (
            <th className={mergeClasses(styles.headCell, styles.check)}>
              <Checkbox checked={all} aria-label={text.selectAll} onChange={(_, data) => onChoose(rows.map((row) => row.ref), data.checked === true)} />
            </th>
          ) : null}
          {Object.values(columns).map((title) => (
            <th key={title} scope="col" className={mergeClasses(styles.headCell, title === columns.names && styles.names, title === columns.next && styles.next)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        {rows.map((row) => (
          <tr key={row.ref} className={styles.row}>
            {chosen ? (
              <td className={mergeClasses(styles.cell, styles.check)}>
                <Checkbox checked={chosen.has(row.ref)} aria-label={text.select(row.ref)} onChange={(_, data) => onChoose([row.ref], data.checked === true)} />
              </td>
            ) : null}
            <td className={mergeClasses(styles.cell, styles.first)}>
              <PageLink to={`/households/${encodeURIComponent(row.ref)}`} className={styles.ref}>
                {row.ref}
              </PageLink>{' '}
              {row.restricted ? <Badge appearance="tint" shape="rounded">{text.restricted}</Badge> : null}
              {row.status === 'open' ? null : <Badge appearance="tint" shape="rounded" color="informative">{statusWords[row.status]}</Badge>}
            </td>
            <td className={styles.cell} data-label={columns.names}>
              {row.names}
              <span className={styles.under}>{row.third}</span>
            </td>
            <td className={styles.cell} data-label={columns.town}>{row.town}</td>
            <td className={styles.cell} data-label={columns.officer}><PersonName person={row.officer} /></td>
            <td className={styles.cell} data-label={columns.ssw}><PersonName person={row.ssw} /></td>
            <td className={styles.cell} data-label={columns.next}>
              {row.nextReview ? (
                <>
                  <span className={styles.below}>{text.limit(row.nextReview)}</span>
                  <ReadingText reading={row.nextReview.reading} />
                </>
              ) : (
                text.noReview
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

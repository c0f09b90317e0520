import { Badge, mergeClasses } from '@fluentui/react-components';
import type { HouseholdPage } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';
import { useHouseholdStyles } from '../HouseholdPage.styles.js';

type Placement = NonNullable<HouseholdPage['placements']>[number];

const newestFirst = (a: Placement, b: Placement): number => (a.end === null ? 0 : 1) - (b.end === null ? 0 : 1) || b.start.localeCompare(a.start);

/** Children now and since the last review, those who left and those placed by other councils included. */
export const PlacementsCard = ({ placements }: { placements: readonly Placement[] }) => {
  const styles = useHouseholdStyles();
  const { columnsPlacements: columns } = text;
  const now = placements.filter((each) => each.end === null).length;
  return (
    <Surface title={text.placements} aside={text.placedNow(now)} flush>
      {placements.length === 0 ? null : (
        <table className={styles.table} aria-label={text.placements}>
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
            {[...placements].sort(newestFirst).map((each) => (
              <tr key={`${each.child} ${each.start}`} className={styles.row}>
                <td className={mergeClasses(styles.cell, styles.lead)}>
                  {each.child} {each.outsideTerms ? <Badge appearance="tint" shape="rounded" color="warning">{text.outsideTerms}</Badge> : null}{' '}
                  {each.emergency ? <Badge appearance="tint" shape="rounded" color="informative">{text.emergency}</Badge> : null}
                </td>
                <td className={mergeClasses(styles.cell, styles.date)} data-label={columns.from}>{shortDate(each.start)}</td>
                <td className={mergeClasses(styles.cell, styles.date)} data-label={columns.until}>{each.end ? shortDate(each.end) : text.stillHere}</td>
                <td className={styles.cell} data-label={columns.council}>{each.placingCouncil}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Surface>
  );
};

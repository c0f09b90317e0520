import { Badge } from '@fluentui/react-components';
import type { HouseholdPage } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';

type Placement = NonNullable<HouseholdPage['placements']>[number];

const newestFirst = (a: Placement, b: Placement): number => (a.end === null ? 0 : 1) - (b.end === null ? 0 : 1) || b.start.localeCompare(a.start);

const { columnsPlacements: titles } = text;

const columns: Column<Placement>[] = [
  {
    title: titles.child,
    lead: true,
    cell: ({ child, outsideTerms, emergency }) => (
      <>
        {child} {outsideTerms ? <Badge appearance="tint" shape="rounded" color="warning">{text.outsideTerms}</Badge> : null}{' '}
        {emergency ? <Badge appearance="tint" shape="rounded" color="informative">{text.emergency}</Badge> : null}
      </>
    ),
  },
  { title: titles.from, plain: true, cell: ({ start }) => shortDate(start) },
  { title: titles.until, plain: true, cell: ({ end }) => (end ? shortDate(end) : text.stillHere) },
  { title: titles.council, cell: ({ placingCouncil }) => placingCouncil },
];

/** Children now and since the last review, those who left and those placed by other councils included. */
export const PlacementsCard = ({ placements }: { placements: readonly Placement[] }) => {
  const now = placements.filter((each) => each.end === null).length;
  return (
    <Surface title={text.placements} aside={text.placedNow(now)} flush>
      {placements.length === 0 ? null : (
        <CardTable label={text.placements} columns={columns} rows={placements.toSorted(newestFirst)} keyOf={({ child, start }) => `${child} ${start}`} />
      )}
    </Surface>
  );
};

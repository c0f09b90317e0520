import type { StartPage } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { startText as text } from '../../../text/startText.js';

type Row = StartPage['wouldTell'][number];

const columns: Column<Row>[] = [
  { title: text.columns.person, lead: true, cell: (row) => <PersonName person={row.person} nobody={text.noPerson} /> },
  { title: text.columns.post, cell: (row) => row.post },
  { title: text.columns.team, cell: (row) => row.team },
  { title: text.columns.lines, cell: (row) => row.lines },
  { title: text.columns.nearest, plain: true, cell: (row) => row.nearest },
];

/** Counts and the nearest date, person by person; never a reference. */
export const WouldTell = ({ rows }: { rows: StartPage['wouldTell'] }) => (
  <Surface title={text.would} flush>
    {rows.length === 0 ? <EmptyState words={text.wouldNobody} /> : <CardTable label={text.would} columns={columns} rows={rows} keyOf={(row) => `${row.person?.id ?? row.post} ${row.post} ${row.team}`} />}
  </Surface>
);

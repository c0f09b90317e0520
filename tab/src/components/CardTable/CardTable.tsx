import type { ReactNode } from 'react';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, mergeClasses } from '@fluentui/react-components';
import { useCardTableStyles } from './CardTable.styles.js';

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /** What the row is; on a phone it stands on top without its heading. */
  lead?: boolean;
  /** Dates and short references, which never break. */
  plain?: boolean;
  width?: string;
};

type Props<Row> = { label: string; columns: readonly Column<Row>[]; rows: readonly Row[]; keyOf: (row: Row) => string };

/** A table that becomes cards on a phone, with its headings as labels. */
export const CardTable = <Row,>({ label, columns, rows, keyOf }: Props<Row>) => {
  const styles = useCardTableStyles();
  return (
    <Table aria-label={label} role="table" className={styles.table}>
      <TableHeader role="rowgroup" className={styles.header}>
        <TableRow role="row">
          {columns.map(({ title, width }) => (
            <TableHeaderCell key={title} role="columnheader" className={styles.headCell} {...(width ? { style: { width } } : {})}>
              {title}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody role="rowgroup" className={styles.body}>
        {rows.map((row) => (
          <TableRow key={keyOf(row)} role="row" className={styles.row}>
            {columns.map(({ title, cell, lead, plain }) => (
              <TableCell key={title} role="cell" data-label={title} className={mergeClasses(styles.cell, lead && styles.lead, plain && styles.plain)}>
                {cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

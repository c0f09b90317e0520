import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { TableBox } from '../app/TableBox.js';
import { columnWords } from './fieldText.js';
import type { Column } from './siteContents.js';

/** The columns of a list, for whoever wants to know how it was made. */
export const ColumnTable = ({ name, columns }: { name: string; columns: readonly Column[] }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>{`Columns (${columns.length})`}</Button>
      </div>
      {open && (
        <TableBox label={`Columns of ${name}`} head={['Name', 'Kind']}>
          {columns.map((column) => (
            <tr key={column.name}>
              <td>{column.name}</td>
              <td>{columnWords(column)}</td>
            </tr>
          ))}
        </TableBox>
      )}
    </>
  );
};

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { Link, useParams } from 'react-router';
import { useOwnAddress, usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { TableBox } from '../app/TableBox.js';
import { ColumnTable } from './ColumnTable.js';
import { fieldText, tableColumns } from './fieldText.js';
import { useColumns, useItems, useSites } from './siteContents.js';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM }, link: { color: tokens.colorBrandForegroundLink } });

/** One list: its items page by page, and its columns. */
export const ListPage = () => {
  const styles = useStyles();
  const { siteId = '', listId = '' } = useParams();
  const person = usePerson();
  const own = useOwnAddress();
  const site = useSites().data?.find(({ id }) => id === siteId);
  const columns = useColumns(person.id, siteId, listId);
  const items = useItems(person.id, siteId, listId);
  const shown = tableColumns(columns.data ?? []);
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const name = site?.lists.find(({ id }) => id === listId)?.displayName ?? 'List';
  const address = `${own}/sharepoint/${encodeURIComponent(siteId)}/lists/${listId}`;
  return (
    <Page title={name}>
      <Text><Link className={styles.link} to={`${own}/sharepoint`}>All sites</Link>{site && `, ${site.displayName}`}</Text>
      <Problem error={columns.error ?? items.error} />
      {items.isPending && <Spinner label="Reading the list" />}
      {items.data && (
        <Text role="status">{`${rows.length} ${rows.length === 1 ? 'item' : 'items'} shown${items.hasNextPage ? ', and there are more' : ''}`}</Text>
      )}
      {rows.length > 0 && (
        <TableBox label={`Items of ${name}`} head={['Item', ...shown.map((column) => column.displayName ?? column.name)]}>
          {rows.map(({ id, fields }) => (
            <tr key={id}>
              <td><Link className={styles.link} to={`${address}/${id}`} >{`Item ${id}`}</Link></td>
              {shown.map((column) => <td key={column.name}>{fieldText(fields[column.name])}</td>)}
            </tr>
          ))}
        </TableBox>
      )}
      <div className={styles.bar}>
        {items.hasNextPage && <Button disabled={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>Show more items</Button>}
        <Button onClick={() => void items.refetch()}>Refresh</Button>
      </div>
      {columns.data && <ColumnTable name={name} columns={columns.data} />}
    </Page>
  );
};

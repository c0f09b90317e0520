import { useState } from 'react';
import { Button, Field, makeStyles, Select, Subtitle1, Text } from '@fluentui/react-components';
import { TableBox } from '../app/TableBox.js';
import type { RequestLog } from '../tenant/administration.js';
import { longMoment } from '../text/london.js';

// An application that has no name is shown by its id, which is wider than a narrow window.
const useStyles = makeStyles({ heading: { margin: 0 }, field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { '& select': { minWidth: 0 } } });

type RequestTableProps = { readonly entries: RequestLog['entries']; readonly nameOf: (app: string | undefined) => string };

const perPage = 50;
const everybody = '';

/** The latest requests, newest first, of one application or all. */
export const RequestTable = ({ entries, nameOf }: RequestTableProps) => {
  const styles = useStyles();
  const [app, setApp] = useState(everybody);
  const apps = [...new Set(entries.map((entry) => entry.app ?? 'none'))];
  const [most, setMost] = useState(perPage);
  const wanted = entries.filter((entry) => app === everybody || (entry.app ?? 'none') === app);
  const shown = wanted.slice(-most).reverse();
  return (
    <>
      <Subtitle1 as="h2" className={styles.heading}>Latest requests</Subtitle1>
      <Field label="Application" className={styles.field}>
        <Select className={styles.select} value={app} onChange={(_, { value }) => setApp(value)}>
          <option value={everybody}>All applications</option>
          {apps.map((each) => <option key={each} value={each}>{nameOf(each === 'none' ? undefined : each)}</option>)}
        </Select>
      </Field>
      {shown.length === 0 ? <Text>No requests.</Text> : (
        <TableBox label="Latest requests" head={['Request', 'Answer', 'Units', 'Took', 'Fault', 'Application', 'Business time']}>
          {shown.map((entry) => (
            <tr key={entry.seq}>
              <td>{`${entry.method} ${entry.path}${entry.batched ? ' (in a batch)' : ''}`}</td>
              <td>{entry.status}</td>
              <td>{entry.units}</td>
              <td>{`${Math.round(entry.ms)} ms`}</td>
              <td>{entry.fault === 'none' ? '' : entry.fault}</td>
              <td>{nameOf(entry.app)}</td>
              <td>{longMoment(new Date(entry.businessAt))}</td>
            </tr>
          ))}
        </TableBox>
      )}
      {wanted.length > most && <div><Button onClick={() => setMost(most + perPage)}>Show more requests</Button></div>}
    </>
  );
};

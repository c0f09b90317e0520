import { Button, makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { TableBox } from '../app/TableBox.js';
import { administration } from '../tenant/administration.js';
import { useAppName } from '../tenant/appNames.js';
import { BudgetForm } from './BudgetForm.js';
import { FaultForm } from './FaultForm.js';
import { RequestTable } from './RequestTable.js';
import { sumByApp } from './sumByApp.js';

const useStyles = makeStyles({ heading: { margin: 0 }, bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

const latest = 2_000;

const inWords = (count: number): string => count.toLocaleString('en-GB');

/** What was asked of the tenant and what it cost, and the faults and limits it answers with. */
export const RequestsPage = () => {
  const styles = useStyles();
  const queries = useQueryClient();
  const nameOf = useAppName();
  const faults = useQuery({ queryKey: ['faults'], queryFn: administration.faults });
  const budget = useQuery({ queryKey: ['budget'], queryFn: administration.budget });
  const log = useQuery({
    queryKey: ['log'],
    queryFn: async () => {
      const { next } = await administration.log(Number.MAX_SAFE_INTEGER);
      return administration.log(Math.max(0, next - latest));
    },
  });
  const clear = useMutation({ mutationFn: administration.clearLog, onSuccess: () => queries.invalidateQueries({ queryKey: ['log'] }) });
  return (
    <Page title="Requests and faults">
      <Problem error={log.error ?? clear.error ?? faults.error ?? budget.error} />
      {log.isPending && <Spinner label="Reading the log" />}
      <div className={styles.bar}>
        <Button onClick={() => void log.refetch()}>Refresh</Button>
        <Button onClick={() => clear.mutate()}>Clear the log</Button>
      </div>
      {log.data && (
        <>
          <Subtitle1 as="h2" className={styles.heading}>Sums since the log was cleared</Subtitle1>
          {log.data.totals.length === 0 ? <Text>Nothing has been asked.</Text> : (
            <TableBox label="Sums for each application" head={['Application', 'Requests', 'Resource units', 'Refused or failed']}>
              {sumByApp(log.data.totals).map(({ app, requests, units, errors }) => (
                <tr key={app}><td>{nameOf(app)}</td><td>{inWords(requests)}</td><td>{inWords(units)}</td><td>{inWords(errors)}</td></tr>
              ))}
            </TableBox>
          )}
        </>
      )}
      {faults.data && <FaultForm key={JSON.stringify(faults.data)} faults={faults.data} />}
      {budget.data !== undefined && <BudgetForm budget={budget.data} />}
      {log.data && <RequestTable entries={log.data.entries} nameOf={nameOf} />}
    </Page>
  );
};

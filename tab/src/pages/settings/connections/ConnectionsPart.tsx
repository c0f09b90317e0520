import { Button, Spinner } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { StateText, type StateLook } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { connectionsText as text } from '../../../text/connectionsText.js';
import { loadProblem } from '../../../text/problemText.js';

type Line = AnswerOf<'connections'>['lines'][number];

const looks: Record<Line['state'], StateLook> = { ok: 'done', problem: 'overdue', unknown: 'missing' };

const columns: Column<Line>[] = [
  { title: text.columns.name, lead: true, width: '26%', cell: (line) => line.name },
  { title: text.columns.state, plain: true, cell: (line) => <StateText look={looks[line.state]}>{text.states[line.state]}</StateText> },
  { title: text.columns.detail, cell: (line) => line.detail },
  { title: text.columns.who, width: '20%', cell: (line) => line.whoCanMend ?? text.nobody },
];

/** Each connection with what is wrong and who can mend it; no case content. */
export const ConnectionsPart = () => {
  const { data, error, refetch, isFetching } = useAnswer('connections', {});
  return (
    <>
      {error ? <ProblemBar words={loadProblem('the health of the connections', error)} onRetry={() => void refetch()} /> : null}
      {error && !data ? null : (
        <Surface title={text.title} flush {...(data ? { aside: text.checked(data.checkedAt) } : {})}>
          {data ? <CardTable label={text.title} columns={columns} rows={data.lines} keyOf={(line) => line.name} /> : <LoadingRows rows={5} />}
        </Surface>
      )}
      <Button style={{ marginTop: 12 }} disabledFocusable={isFetching} {...(isFetching ? { icon: <Spinner size="tiny" /> } : {})} onClick={() => void refetch()}>
        {text.again}
      </Button>
    </>
  );
};

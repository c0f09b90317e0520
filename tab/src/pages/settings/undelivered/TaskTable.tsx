import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { allows } from '../../../api/allows.js';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { undeliveredText as text } from '../../../text/undeliveredText.js';
import type { Mending, Task } from './UndeliveredPart.js';

const useStyles = makeStyles({
  under: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  said: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Each message with what its channels could prove, and the two ways to settle it. */
export const TaskTable = ({ tasks, mayMend, onMend }: { tasks: readonly Task[]; mayMend: boolean; onMend: (mending: Mending) => void }) => {
  const styles = useStyles();
  const columns: Column<Task>[] = [
    {
      title: text.columns.record,
      lead: true,
      width: '17%',
      cell: (task) => (
        <>
          {text.reference(task)}
          <span className={styles.under}>{text.says(task)}</span>
        </>
      ),
    },
    {
      title: text.columns.to,
      width: '19%',
      cell: (task) => (
        <span>
          <PersonName person={task.to} nobody={text.nobodyHolds} />
          <span className={styles.under}>{task.post}</span>
          {task.standsInFor ? <span className={styles.under}>{text.inPlaceOf(task.standsInFor.name)}</span> : null}
        </span>
      ),
    },
    {
      title: text.columns.tried,
      width: '31%',
      cell: ({ tried }) =>
        tried.length === 0 ? (
          text.notTried
        ) : (
          <ul className={styles.said}>
            {tried.map((each, at) => (
              <li key={`${each.channel} ${at}`}>{text.said(each)}</li>
            ))}
          </ul>
        ),
    },
    { title: text.columns.since, width: '13%', cell: ({ since }) => text.since(since) },
  ];
  const acts: Column<Task> = {
    title: text.columns.act,
    width: '20%',
    cell: (task) => (
      <span className={styles.buttons}>
        {allows(task.acts, 'mend') ? <Button size="small" aria-label={text.toldOf(task)} onClick={() => onMend({ task, sendAgain: false })}>{text.toldButton}</Button> : null}
        {allows(task.acts, 'send-again') ? <Button size="small" aria-label={text.againOf(task)} onClick={() => onMend({ task, sendAgain: true })}>{text.again}</Button> : null}
      </span>
    ),
  };
  return <CardTable label={text.title} columns={mayMend ? [...columns, acts] : columns} rows={tasks} keyOf={(task) => task.message} />;
};

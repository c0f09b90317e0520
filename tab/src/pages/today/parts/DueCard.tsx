import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { TodayPage } from '@review-desk/core/api';
import { DueGroup } from '../../../components/DueRow/DueGroup.js';
import { DueRow } from '../../../components/DueRow/DueRow.js';
import { useDueRowStyles } from '../../../components/DueRow/DueRow.styles.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { nothingNext, todayText } from '../../../text/todayText.js';

const useStyles = makeStyles({
  later: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  laterTitle: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  laterSum: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  panel: { margin: 0 },
});

/** Four groups: overdue, due today, the next ten working days, and later, folded. */
export const DueCard = ({ today }: { today: TodayPage }) => {
  const { overdue, dueToday, next, nextUntil, later } = today;
  const nothing = overdue.length + dueToday.length + next.length + later.count === 0;
  const quietRole = today.visits === null && today.administrator !== null;
  if (nothing && (quietRole || today.manager !== null || today.support !== null)) return null;
  return (
    <Surface flush>
      {overdue.length > 0 ? <DueGroup title={todayText.overdue} rows={overdue} late /> : null}
      {dueToday.length > 0 ? <DueGroup title={todayText.dueToday} rows={dueToday} /> : null}
      <DueGroup title={nothing ? todayText.due : todayText.next} rows={next} aside={nextUntil === null || nothing ? null : todayText.nextUntil(nextUntil)}>
        {next.length === 0 ? <EmptyState words={nothingNext(later.rows[0])} /> : null}
      </DueGroup>
      {later.count > 0 ? <Later later={later} /> : null}
    </Surface>
  );
};

const Later = ({ later }: { later: TodayPage['later'] }) => {
  const styles = useStyles();
  const list = useDueRowStyles();
  return (
    <Accordion collapsible className={styles.later}>
      <AccordionItem value="later">
        <AccordionHeader as="h2">
          <span>
            <span className={styles.laterTitle}>{todayText.later}</span>
            <span className={styles.laterSum}>{todayText.laterSum(later.count, later.nearest)}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={list.list}>
            {later.rows.map((row) => (
              <DueRow key={row.key} row={row} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { TodayPage } from '@review-desk/core/api';
import { DueRow } from '../../../components/DueRow/DueRow.js';
import { useDueRowStyles } from '../../../components/DueRow/DueRow.styles.js';
import { todayText } from '../../../text/todayText.js';

const useStyles = makeStyles({
  later: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  laterLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline' },
  laterTitle: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  laterSum: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  panel: { margin: 0 },
});

/** What lies beyond the next ten working days, folded. */
export const Later = ({ later }: { later: TodayPage['later'] }) => {
  const styles = useStyles();
  const list = useDueRowStyles();
  return (
    <Accordion collapsible className={styles.later}>
      <AccordionItem value="later">
        <AccordionHeader as="h2">
          <span className={styles.laterLine}>
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

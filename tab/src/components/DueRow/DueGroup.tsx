import { useId, useState, type ReactNode } from 'react';
import { Button, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import type { DueRow as Due } from '@review-desk/core/api';
import { todayText } from '../../text/todayText.js';
import { DueRow } from './DueRow.js';
import { useDueRowStyles } from './DueRow.styles.js';

const useStyles = makeStyles({
  group: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 2px`,
    '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  aside: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, '@media (max-width: 479px)': { marginLeft: 0, width: '100%' } },
  before: { margin: 0, padding: `2px ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM } },
  // The button's own padding brings its words to the line of the rows.
  more: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
});

/** Today is never more than a screen: what goes beyond this is one press away. */
const SHOWN = 8;

type Props = { title: string; rows: readonly Due[]; late?: boolean; aside?: ReactNode; children?: ReactNode };

/** A group of Today with its count. Only overdue rows have a primary button. */
export const DueGroup = ({ title, rows, late = false, aside, children }: Props) => {
  const styles = useStyles();
  const list = useDueRowStyles();
  const [all, setAll] = useState(false);
  const id = useId();
  // Late before the product began comes last, under its own line: nobody here let it pass, and it still wants booking.
  const fromBefore = (row: Due) => row.reading.state === 'lateBeforeWeStarted';
  const inOrder = [...rows.filter((row) => !fromBefore(row)), ...rows.filter(fromBefore)];
  const shown = all ? inOrder : inOrder.slice(0, SHOWN);
  const before = shown.filter(fromBefore);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {rows.length > 0 ? <CounterBadge count={rows.length} overflowCount={999} size="small" color={late ? 'danger' : 'informative'} appearance="filled" /> : null}
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </div>
      <ul className={list.list}>
        {shown.filter((row) => !fromBefore(row)).map((row) => (
          <DueRow key={row.key} row={row} primary={late && row.action !== null} />
        ))}
      </ul>
      {before.length > 0 ? (
        <>
          <h3 className={styles.before} id={`${id}-before`}>
            {todayText.beforeWeStarted}
          </h3>
          <ul className={list.list} aria-labelledby={`${id}-before`}>
            {before.map((row) => (
              <DueRow key={row.key} row={row} primary={late && row.action !== null} />
            ))}
          </ul>
        </>
      ) : null}
      {rows.length > shown.length ? (
        <div className={styles.more}>
          <Button appearance="transparent" onClick={() => setAll(true)}>
            {todayText.showAll(rows.length)}
          </Button>
        </div>
      ) : null}
      {children}
    </section>
  );
};

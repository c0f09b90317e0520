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
  more: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
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
  const shown = all ? rows : rows.slice(0, SHOWN);
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
        {shown.map((row) => (
          <DueRow key={row.key} row={row} primary={late && row.action !== null} />
        ))}
      </ul>
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

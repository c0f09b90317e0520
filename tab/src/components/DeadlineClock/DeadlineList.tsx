import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DeadlineView } from '@review-desk/core/api';
import { clockText as text } from '../../text/clockText.js';
import { shortDate } from '../../text/dates.js';
import { PersonName } from '../PersonName/PersonName.js';
import { ReadingText, StateText } from '../StateText/StateText.js';
import { ClockOfDeadline } from './ClockOfDeadline.js';
import { useOpenClock } from './useOpenClock.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `9px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, '@media (max-width: 719px)': { padding: `9px ${tokens.spacingHorizontalM}` } },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) fit-content(54%)', columnGap: tokens.spacingHorizontalM, '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // Words that wrap stay beside their icon.
  right: { display: 'grid', justifyItems: 'end', alignContent: 'start', '@media (max-width: 479px)': { justifyItems: 'start' } },
  date: { minWidth: 0, padding: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase300 },
  old: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  open: { marginTop: tokens.spacingVerticalM },
  hint: { margin: 0, padding: `9px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = { deadlines: readonly DeadlineView[]; /** Those a date may belong to by itself: each carer has their own approval and checks. */ people?: readonly { id: string; name: string }[] };

/** Deadlines with what is left of each; pressing a date opens its sum, Escape closes it and goes back to the date. */
export const DeadlineList = ({ deadlines, people = [] }: Props) => {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {deadlines.map((deadline) => (
          <Item key={deadline.key} deadline={deadline} forWhom={people.find((each) => each.id === deadline.occurrence)?.name ?? null} />
        ))}
      </ul>
      <p className={styles.hint}>{text.press}</p>
    </>
  );
};

const Item = ({ deadline, forWhom }: { deadline: DeadlineView; forWhom: string | null }) => {
  const styles = useStyles();
  const { id, open, close, press } = useOpenClock();
  const before = deadline.changes.findLast((each) => each.of === undefined);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span>
          <span className={styles.title}>{deadline.title}</span>
          {forWhom ? <span className={styles.under}>{text.forWhom(forWhom)}</span> : null}
          <span className={styles.under}>
            <PersonName person={deadline.owner} nobody={text.post(deadline.ownerPost)} />
          </span>
          {deadline.held ? <StateText look="held">{text.held}</StateText> : null}
        </span>
        <span className={styles.right}>
          <Button appearance="transparent" size="small" id={id} className={styles.date} aria-expanded={open} aria-label={text.show(deadline.title, deadline.due)} onClick={press}>
            {shortDate(deadline.due)}
          </Button>
          {before ? (
            <span className={styles.old}>
              {text.was} <del>{shortDate(before.from)}</del>
            </span>
          ) : null}
          <ReadingText reading={deadline.reading} />
        </span>
      </div>
      {open ? (
        <div className={styles.open}>
          <ClockOfDeadline deadline={deadline} withReading onClose={close} />
        </div>
      ) : null}
    </li>
  );
};

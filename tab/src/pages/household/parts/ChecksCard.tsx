import type { HouseholdPage } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { RaiseFromCheck } from '../../../components/PracticeCards/RaiseFromCheck.js';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';

type Check = NonNullable<HouseholdPage['checks']>[number];

/** Ten working days for a check, three months for a DBS: what runs out needs its own warning time. */
const soonOf = (check: Check): number => (check.kind === 'dbs' ? 63 : 10);

const byEnd = (a: Check, b: Check): number => (a.goodUntil ?? '9999').localeCompare(b.goodUntil ?? '9999');

const { columnsChecks: titles } = text;

/** What ran out, or was never recorded, may be a matter for an alert (J16). */
const isWanting = ({ reading, doneOn }: Check): boolean => (reading ? reading.state === 'overdue' : doneOn === null);

const columnsOf = (household: HouseholdPage['ref']): Column<Check>[] => [
  { title: titles.check, lead: true, cell: ({ kind }) => text.checkNames[kind] },
  { title: titles.who, cell: ({ forWhom }) => forWhom },
  { title: titles.done, plain: true, cell: ({ doneOn }) => (doneOn ? shortDate(doneOn) : text.neverDone) },
  { title: titles.until, plain: true, cell: ({ goodUntil }) => (goodUntil ? shortDate(goodUntil) : text.noEnd) },
  {
    title: titles.state,
    cell: (check) => (
      <>
        <State check={check} />
        {isWanting(check) ? <RaiseFromCheck household={household} kind={check.kind} what={`${text.checkNames[check.kind]}, ${check.forWhom}`} /> : null}
      </>
    ),
  },
];

export const ChecksCard = ({ household, checks }: { household: HouseholdPage['ref']; checks: readonly Check[] }) => (
  <Surface title={text.checks} aside={text.checksAside} flush>
    <CardTable label={text.checks} columns={columnsOf(household)} rows={checks.toSorted(byEnd)} keyOf={({ kind, about }) => `${kind} ${about ?? ''}`} />
  </Surface>
);

const State = ({ check }: { check: Check }) => {
  if (check.reading) return <ReadingText reading={check.reading} soon={soonOf(check)} />;
  return check.doneOn ? <StateText look="done">{shortDate(check.doneOn)}</StateText> : <StateText look="missing">{text.neverDone}</StateText>;
};

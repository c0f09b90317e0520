import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import type { StageSlots } from '@review-desk/core/api';
import { FaultSummary } from '../../components/FaultSummary/FaultSummary.js';
import { chosenDay, chosenTime } from '../../components/MeetingTime/meetingTime.js';
import { FacedLine, PeopleAsked } from '../../components/MeetingTime/PeopleAsked.js';
import { SlotChoice } from '../../components/MeetingTime/SlotChoice.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { bookingText } from '../../text/bookingText.js';
import { actProblem } from '../../text/problemText.js';
import { stageFits, stageMeetingText as text } from '../../text/stageMeetingText.js';
import type { StageMeeting } from './useStageMeeting.js';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '860px' },
  hint: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  move: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 12px', margin: `0 0 ${tokens.spacingVerticalS}` },
  fact: { margin: 0 },
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', justifyContent: 'flex-end', '& button': { '@media (max-width: 719px)': { width: '100%' } } },
});

type Props = { page: StageSlots; meeting: StageMeeting; looking: boolean };

/** People first, since the times follow from them; then the times; then what goes to whom, and the button. */
export const StageMeetingForm = ({ page, meeting, looking }: Props) => {
  const styles = useStyles();
  const { values, faults, sent, problem, restored, change, send, startOver } = meeting;
  const listed = Object.entries(faults).map(([field, message]) => ({ field, message }));
  return (
    <form className={styles.form} noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      <div>
        <FaultSummary faults={listed} sent={sent} />
        {/* An hour that somebody was quicker to take is told with the next good one, and the times below are read anew. */}
        <div aria-live="assertive">{problem && problem.faults.length === 0 ? <ProblemBar words={`${actProblem(problem)} ${text.changed}`} /> : null}</div>
        {restored ? <ProblemBar intent="info" words={bookingText.draft} onRetry={startOver} retryText={bookingText.startOver} /> : null}
        <Surface>
          <PeopleAsked
            offered={page}
            legend={text.people}
            chosen={values.staff}
            time={chosenTime(values, page.slots)}
            fault={faults.staff}
            onChange={(staff) => change({ staff })}
            needed={({ name, post }) => <FacedLine name={name} words={text.always(name, post)} />}
          />
          <p className={styles.hint}>{page.colleagues.length > 0 ? text.whoElse : text.nobodyElse}</p>
        </Surface>
      </div>
      <SlotChoice offered={page} value={values} faults={faults} fits={stageFits} aside={text.aside} none={text.none} looking={looking} onChange={change} />
      <SendCard page={page} meeting={meeting} looking={looking} />
    </form>
  );
};

const SendCard = ({ page, meeting, looking }: Props) => {
  const styles = useStyles();
  const { values, pending } = meeting;
  const { current, organiser, stage } = page;
  const time = chosenTime(values, page.slots);
  const day = chosenDay(values, page.slots);
  const all = [...page.staff, ...page.colleagues.filter(({ id }) => !page.staff.some((one) => one.id === id))];
  const names = all.filter(({ id }) => values.staff.includes(id) && id !== organiser.id).map(({ name }) => name);
  return (
    <Surface title={text.send}>
      <div aria-live="polite">{day !== null && day > stage.limit ? <ProblemBar intent="warning" words={text.late(page)} /> : null}</div>
      {current ? (
        <dl className={styles.move}>
          <dt>{text.from}</dt>
          <dd className={styles.fact}>
            <del>{text.when(current.start, current.end)}</del>
          </dd>
          <dt>{text.to}</dt>
          <dd className={styles.fact}>{time ? <strong>{text.when(time.start, time.end)}</strong> : '…'}</dd>
        </dl>
      ) : null}
      <p className={styles.words}>{text.sentence(page, names)}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" icon={pending ? <Spinner size="tiny" /> : <Send20Regular />} disabledFocusable={pending || looking}>
          {pending ? text.sending : current ? text.move : text.book}
        </Button>
      </div>
    </Surface>
  );
};

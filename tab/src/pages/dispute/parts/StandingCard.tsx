import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DisputePage } from '@review-desk/core/api';
import { useMe } from '../../../app/MeContext.js';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { listInWords } from '../../../text/dates.js';
import { disputeText as text } from '../../../text/disputeText.js';
import { disputeFormsFor, may } from '../acts/disputeActsInOrder.js';
import { pressForms, type DisputeForm } from '../acts/disputeActForms.js';
import { DisputeActs, OneAct } from '../acts/DisputeActs.js';
import { currentStage, expectedOf, isAtLimit, stageClock, type Expected } from '../acts/expectedAct.js';
import { MeetingFacts } from './MeetingFacts.js';

const useStyles = makeStyles({
  next: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  state: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  owed: { display: 'grid', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM, padding: tokens.spacingVerticalM, border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorStatusWarningBackground1 },
  words: { margin: 0 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  presses: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > button': { '@media (max-width: 479px)': { flexGrow: 1 } } },
});

type Props = { page: DisputePage; onSaid: (words: string) => void };

/** Where it stands: what comes next and who is waited for, what is owed, the meeting, and what this reader may press. */
export const StandingCard = ({ page, onSaid }: Props) => {
  const styles = useStyles();
  const me = useMe();
  const expected = me ? expectedOf(page, me.now) : null;
  const mine = expected?.who !== null && expected?.who.id === me?.person.id;
  const clock = stageClock(page);
  const meeting = currentStage(page)?.meeting;
  return (
    <Surface title={text.toDo}>
      <p className={styles.state}>{page.stateText}</p>
      {expected ? (
        <div className={styles.next}>
          <StateText look={expected.act === 'meet' ? 'meeting' : mine ? 'needsYou' : 'waiting'}>{nextInWords(page, expected, mine)}</StateText>
          {clock && page.stage !== null && clock.reading.state !== 'notApplicable' ? <ReadingText reading={clock.reading} /> : null}
        </div>
      ) : null}
      <Owed page={page} mine={mine} onSaid={onSaid} />
      {meeting ? <MeetingFacts meeting={meeting} officer={page.officer.name} /> : null}
      <DisputeActs page={page} expected={expected} mine={mine} onSaid={onSaid} />
    </Surface>
  );
};

const nextInWords = (page: DisputePage, { act, who }: Expected, mine: boolean): string => {
  const stage = currentStage(page);
  const { waitsFor } = text;
  const words = ((): string => {
    switch (act) {
      case 'stopped': return waitsFor.stopped(stage?.inWords ?? '');
      case 'answer': return stage?.opened ? waitsFor.answer(listInWords(stage.mustAttend.filter(({ id }) => id !== page.officer.id).map(({ name }) => name)), stage.opened.limit) : '';
      case 'convene': return stage?.opened ? waitsFor.convene(stage.inWords, stage.opened.limit) : '';
      case 'meet': return stage?.meeting ? waitsFor.meet(stage.inWords, stage.meeting.start) : '';
      case 'met': return waitsFor.met(stage?.inWords ?? '');
      case 'record-outcome': return waitsFor['record-outcome'](stage?.inWords ?? '');
      case 'escalate': return waitsFor.escalate(page.nextStage?.inWords ?? '');
      case 'resolve': return waitsFor.resolve;
      case 'close-unresolved': return waitsFor['close-unresolved'];
    }
  })();
  return mine || who === null || act === 'meet' ? words : text.by(who.name, words);
};

/** What cannot wait, each with its own press: the limit, the talk after an emergency, a referral that was being rung through. */
const Owed = ({ page, mine, onSaid }: Props & { /** Whether the step that is waited for is this reader's as well. */ mine: boolean }) => {
  const [open, setOpen] = useState<DisputeForm | null>(null);
  const forms = disputeFormsFor(page);
  const [talk, referral] = ['record-talk', 'record-referral'].map((act) => forms.filter((form) => form.act === act));
  const atLimit = isAtLimit(page) && may(page, 'press-at-limit');
  const talkWith = page.talkOwed[0] ? (page.talkOwed[0].with?.name ?? text.lineManager) : null;
  const talkClock = page.deadlines.find(({ occurrence, metOn }) => metOn === null && occurrence === `bypass ${(page.talkOwed[0]?.bypass ?? 0) + 1}`);
  return (
    <>
      {atLimit ? <Note head={stageClock(page)?.reading.state === 'overdue' ? text.limitGone : text.limitToday} words={text.limitWhat(page)} forms={pressForms} onOpen={setOpen} /> : null}
      {talkWith ? <Note words={talk?.length ? text.talkOwed(talkWith) : text.talkOwedBy(page.officer.name, talkWith)} clock={talkClock} forms={talk ?? []} first={!mine} onOpen={setOpen} /> : null}
      {referral?.length ? <Note words={text.ringing} forms={referral} first={!mine && !talkWith} onOpen={setOpen} /> : null}
      {open ? <OneAct page={page} form={open} onClose={(words) => (setOpen(null), words === null ? undefined : onSaid(words))} /> : null}
    </>
  );
};

type NoteProps = { head?: string; words: string; clock?: DisputePage['deadlines'][number] | undefined; forms: readonly DisputeForm[]; /** The one step that is this reader's now. */ first?: boolean; onOpen: (form: DisputeForm) => void };

const Note = ({ head, words, clock, forms, first = false, onOpen }: NoteProps) => {
  const styles = useStyles();
  return (
    <div className={styles.owed}>
      {head ? <h3 className={styles.head}>{head}</h3> : null}
      <p className={styles.words}>
        {words} {clock ? <ReadingText reading={clock.reading} /> : null}
      </p>
      {forms.length > 0 ? (
        <div className={styles.presses}>
          {forms.map((form) => (
            <Button key={form.label} appearance={first ? 'primary' : 'secondary'} onClick={() => onOpen(form)}>
              {form.label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
};

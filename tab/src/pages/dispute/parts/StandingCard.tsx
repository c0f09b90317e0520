import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DisputePage } from '@review-desk/core/api';
import { useMe } from '../../../app/MeContext.js';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { disputeText as text } from '../../../text/disputeText.js';
import { disputeFormsFor, may } from '../acts/disputeActsInOrder.js';
import { pressForms, type DisputeForm } from '../acts/disputeActForms.js';
import { DisputeActs, OneAct } from '../acts/DisputeActs.js';
import { currentStage, expectedOf, isAtLimit, stageClock, type Expected } from '../acts/expectedAct.js';
import { MeetingFacts } from './MeetingFacts.js';

const useStyles = makeStyles({
  next: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  state: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  owed: { marginTop: tokens.spacingVerticalM, padding: tokens.spacingVerticalM, border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorStatusWarningBackground1 },
  words: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
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
          {clock && page.stage !== null ? <ReadingText reading={clock.reading} /> : null}
        </div>
      ) : null}
      <Owed page={page} onSaid={onSaid} />
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
      case 'convene': return stage?.opened ? waitsFor.convene(stage.label, stage.opened.limit) : '';
      case 'meet': return stage?.meeting ? waitsFor.meet(stage.label, stage.meeting.start) : '';
      case 'met': return waitsFor.met(stage?.label ?? '');
      case 'record-outcome': return waitsFor['record-outcome'](stage?.label ?? '');
      case 'escalate': return waitsFor.escalate(page.nextStage?.label ?? '');
      case 'resolve': return waitsFor.resolve;
      case 'close-unresolved': return waitsFor['close-unresolved'];
    }
  })();
  return mine || who === null || act === 'meet' ? words : text.by(who.name, words);
};

/** What cannot wait, each with its own press: the talk after an emergency, a referral that was being rung through, the limit. */
const Owed = ({ page, onSaid }: Props) => {
  const [open, setOpen] = useState<DisputeForm | null>(null);
  const forms = disputeFormsFor(page);
  const of = (act: string) => forms.filter((form) => form.act === act);
  const limit = isAtLimit(page) && may(page, 'press-at-limit');
  const talkWith = page.talkOwed[0] ? (page.talkOwed[0].with?.name ?? text.lineManager) : null;
  const talkForms = of('record-talk');
  return (
    <>
      {limit ? <Note head={stageClock(page)?.reading.state === 'overdue' ? text.limitGone : text.limitToday} words={text.limitWhat(page)} forms={pressForms} onOpen={setOpen} /> : null}
      {talkWith ? <Note words={talkForms.length > 0 ? text.talkOwed(talkWith) : text.talkOwedBy(page.officer.name, talkWith)} forms={talkForms} onOpen={setOpen} /> : null}
      {of('record-referral').length > 0 ? <Note words={text.ringing} forms={of('record-referral')} onOpen={setOpen} /> : null}
      {open ? <OneAct page={page} form={open} onClose={(words) => (setOpen(null), words === null ? undefined : onSaid(words))} /> : null}
    </>
  );
};

const Note = ({ head, words, forms, onOpen }: { head?: string; words: string; forms: readonly DisputeForm[]; onOpen: (form: DisputeForm) => void }) => {
  const styles = useStyles();
  return (
    <div className={styles.owed}>
      {head ? <h3 className={styles.head}>{head}</h3> : null}
      <p className={styles.words} {...(head ? {} : { style: { marginTop: 0 } })}>
        {words}
      </p>
      <div className={styles.presses}>
        {forms.map((form) => (
          <Button key={form.label} onClick={() => onOpen(form)}>
            {form.label}
          </Button>
        ))}
      </div>
    </div>
  );
};

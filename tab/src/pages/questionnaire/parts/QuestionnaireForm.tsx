import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Button, Field, Radio, RadioGroup, Spinner, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { overall, type QuestionnairePage } from '@review-desk/core/api';
import { FaultSummary } from '../../../components/FaultSummary/FaultSummary.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { commonText } from '../../../text/commonText.js';
import { actProblem } from '../../../text/problemText.js';
import { questionnaireText as text } from '../../../text/questionnaireText.js';
import { leftIn, rowOf, suggestedBy, type Row } from '../questionnaireForm.js';
import { useQuestionnaire } from '../useQuestionnaire.js';
import { FollowWith } from './FollowWith.js';
import { QuestionRow } from './QuestionRow.js';

const useStyles = makeStyles({
  rest: { display: 'grid', gap: tokens.spacingVerticalL },
  marks: { flexWrap: 'wrap' },
  intro: { display: 'grid', gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Twenty questions and an overall view, by keyboard alone in three minutes. */
export const QuestionnaireForm = ({ page }: { page: QuestionnairePage }) => {
  const styles = useStyles();
  const { form, change, changeRow, send, sending, problem, faults, sent, said, restored, load } = useQuestionnaire(page);
  const faultOf = useMemo(() => (field: string) => faults.find((each) => each.field === field)?.message ?? null, [faults]);
  // One function for the life of the form, so that a question is drawn again only for its own answer.
  const latest = useRef(changeRow);
  useEffect(() => void (latest.current = changeRow));
  const answer = useCallback((number: number, part: Partial<Row>) => latest.current(number, part), []);
  const suggested = suggestedBy(form, page);
  const left = leftIn(form, page);
  return (
    <>
      <FaultSummary faults={faults} sent={sent} />
      {problem?.kind === 'conflict' ? <ProblemBar intent="warning" words={text.conflict} onRetry={load} retryText={text.load} /> : problem && faults.length === 0 ? <ProblemBar words={actProblem(problem)} /> : null}
      {restored && !problem ? <ProblemBar intent="info" words={commonText.draftKept} onRetry={load} retryText={commonText.startOver} /> : null}
      <Surface>
        <div className={styles.intro}>
          {page.state === 'not started' ? <p className={styles.words}>{text.prefilled(page.questions.filter(({ known }) => known?.mark != null).length, page.questions.length)}</p> : null}
          <p className={styles.words}>{text.intro}</p>
        </div>
        {page.questions.map((question) => (
          <QuestionRow key={question.number} question={question} row={rowOf(form, question.number)} alerts={page.alerts} faultOf={faultOf} onChange={answer} />
        ))}
      </Surface>
      <Surface title={text.overall}>
        <div className={styles.rest}>
          <Field label={text.overall} required validationMessage={faultOf('overall')}>
            <RadioGroup id="overall" layout="horizontal" className={styles.marks} value={form.overall ?? ''} onChange={(_, data) => change({ overall: overall.safeParse(data.value).data ?? null })}>
              {overall.options.map((each) => (
                <Radio key={each} value={each} label={text.overalls[each]} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={text.strengths}>
            <Textarea value={form.strengths} maxLength={4000} resize="vertical" onChange={(_, data) => change({ strengths: data.value })} />
          </Field>
          <Field label={text.concerns}>
            <Textarea value={form.concerns} maxLength={4000} resize="vertical" onChange={(_, data) => change({ concerns: data.value })} />
          </Field>
          <FollowWith chosen={form.followWith} suggested={suggested} onChange={(followWith) => change({ followWith })} />
          <p className={styles.words} aria-live="polite">{said ? text.saved : text.left(left, page.questions.length)}</p>
          <p className={styles.words}>{text.submitWhat}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => send(true)} disabledFocusable={sending} {...(sending ? { icon: <Spinner size="tiny" /> } : {})}>
              {sending ? text.submitting : text.submit}
            </Button>
            <Button onClick={() => send(false)} disabledFocusable={sending}>
              {text.save}
            </Button>
          </div>
        </div>
      </Surface>
    </>
  );
};

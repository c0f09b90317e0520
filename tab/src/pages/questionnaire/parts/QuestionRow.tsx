import { memo } from 'react';
import { Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { mark, type QuestionnairePage } from '@review-desk/core/api';
import { questionnaireText as text } from '../../../text/questionnaireText.js';
import type { Row } from '../questionnaireForm.js';
import { NotMet } from './NotMet.js';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'grid', gap: tokens.spacingVerticalS },
  marks: { flexWrap: 'wrap' },
});

type Props = {
  question: QuestionnairePage['questions'][number];
  row: Row;
  alerts: QuestionnairePage['alerts'];
  faultOf: (field: string) => string | null;
  onChange: (number: number, part: Partial<Row>) => void;
};

/** One question: what the record says of it, its six answers on one row of arrow keys, and what a "not met" asks. */
const Question = ({ question, row, alerts, faultOf, onChange }: Props) => {
  const styles = useStyles();
  const { number, words, known } = question;
  const field = `question-${number}`;
  const hint = known === null ? null : known.mark === null ? text.notKnown(known.because) : text.known(known.because);
  return (
    <div className={styles.row}>
      <Field label={`${number}. ${words}`} {...(hint ? { hint } : {})} validationMessage={faultOf(field)}>
        <RadioGroup id={field} layout="horizontal" className={styles.marks} value={row.mark ?? ''} onChange={(_, data) => onChange(number, { mark: mark.safeParse(data.value).data ?? null })}>
          {mark.options.map((each) => (
            <Radio key={each} value={each} label={text.marks[each]} />
          ))}
        </RadioGroup>
      </Field>
      {row.mark === 'not met' ? <NotMet question={question} row={row} alerts={alerts} faultOf={faultOf} onChange={(part) => onChange(number, part)} /> : null}
      {row.mark === 'excellent' ? (
        <Field label={text.praise}>
          <Textarea value={row.text} maxLength={1000} resize="vertical" onChange={(_, data) => onChange(number, { text: data.value })} />
        </Field>
      ) : null}
    </div>
  );
};

/** Drawn again only when its own answer changes: twenty questions of six are many to draw at each key. */
export const QuestionRow = memo(Question, (a, b) => a.row === b.row && a.faultOf === b.faultOf && a.question === b.question && a.onChange === b.onChange);

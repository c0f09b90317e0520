import { Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionnairePage } from '@review-desk/core/api';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { questionnaireText as text } from '../../../text/questionnaireText.js';
import type { Row } from '../questionnaireForm.js';

const useStyles = makeStyles({
  inner: { display: 'grid', gap: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  question: QuestionnairePage['questions'][number];
  row: Row;
  alerts: QuestionnairePage['alerts'];
  faultOf: (field: string) => string | null;
  onChange: (part: Partial<Row>) => void;
};

const follows = ['alert now', 'already raised', 'not needed'] as const;

/** D2: what was not met, and what follows: an alert now, one raised already, or none and why. */
export const NotMet = ({ question: { number, category, dispute }, row, alerts, faultOf, onChange }: Props) => {
  const styles = useStyles();
  const at = (part: string) => `question-${number}-${part}`;
  return (
    <div className={styles.inner}>
      <Field label={text.seen} hint={text.seenHint} required validationMessage={faultOf(at('text'))}>
        <Textarea id={at('text')} value={row.text} maxLength={1000} resize="vertical" onChange={(_, data) => onChange({ text: data.value })} />
      </Field>
      <Field label={text.follow} required validationMessage={faultOf(at('followUp'))} {...(row.follow === 'alert now' ? { hint: category ? text.alertHint(category.label) : text.afterSubmit } : {})}>
        <RadioGroup id={at('followUp')} value={row.follow ?? ''} onChange={(_, data) => onChange({ follow: follows.find((each) => each === data.value) ?? null })}>
          {follows.map((each) => (
            <Radio key={each} value={each} label={text.follows[each]} />
          ))}
        </RadioGroup>
      </Field>
      {row.follow === 'already raised' ? (
        <Field label={text.whichAlert} required validationMessage={faultOf(at('alert'))} {...(alerts.length === 0 ? { hint: text.noAlerts } : {})}>
          <ChoiceSelect id={at('alert')} value={row.alert} onChange={(_, data) => onChange({ alert: data.value })}>
            <option value="">{text.chooseAlert}</option>
            {alerts.map((each) => (
              <option key={each.id} value={each.id}>
                {text.alert(each)}
              </option>
            ))}
          </ChoiceSelect>
        </Field>
      ) : null}
      {row.follow === 'not needed' ? (
        <Field label={text.why} required validationMessage={faultOf(at('why'))}>
          <Textarea id={at('why')} value={row.why} maxLength={1000} resize="vertical" onChange={(_, data) => onChange({ why: data.value })} />
        </Field>
      ) : null}
      {dispute ? <p className={styles.hint}>{text.dispute(dispute)}</p> : null}
    </div>
  );
};

import { Checkbox, Field, Label, MessageBar, MessageBarBody, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';
import { disputeShape } from '../disputeForm.js';
import { faultAt, type DisputePartProps } from './DisputePartProps.js';
import { LongField } from './LongField.js';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  themes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))', border: 0, margin: 0, padding: 0 },
  legend: { padding: 0 },
});
const { worry, level, childTold: heard } = disputeShape.shape;

/** J25 beside the matter: themes, how worried, what was tried, where it begins, and the child's own view. */
export const EscalationFields = ({ form, value, faults, set }: DisputePartProps) => {
  const styles = useStyles();
  const themesFault = faultAt(faults, 'themes');
  return (
    <Surface>
      <div className={styles.fields}>
        <fieldset id="themes" className={styles.themes} {...(themesFault ? { 'aria-describedby': 'themes-fault' } : {})}>
          <legend className={styles.legend}>
            <Label required>{text.themes}</Label>
          </legend>
          {form.themes.map((theme) => (
            <Checkbox key={theme} label={theme} checked={value.themes.includes(theme)} onChange={(_, data) => set({ themes: form.themes.filter((each) => (each === theme ? data.checked === true : value.themes.includes(each))) })} />
          ))}
        </fieldset>
        {themesFault ? (
          <span id="themes-fault">
            <StateText look="overdue">{themesFault}</StateText>
          </span>
        ) : null}
        <Field label={text.worry} required validationMessage={faultAt(faults, 'worry')}>
          <RadioGroup id="worry" value={value.worry} onChange={(_, data) => set({ worry: worry.catch('').parse(data.value) })}>
            {([1, 2, 3] as const).map((each) => (
              <Radio key={each} value={String(each)} label={text.worries[each]} />
            ))}
          </RadioGroup>
        </Field>
        <LongField id="informal" label={text.informal} hint={text.informalHint} most={2000} value={value.informal} fault={faultAt(faults, 'informal')} onChange={(informal) => set({ informal })} />
        <Field label={text.level} required>
          <RadioGroup id="level" value={value.level} onChange={(_, data) => set({ level: level.catch('informal').parse(data.value) })}>
            <Radio value="informal" label={text.levels.informal} />
            <Radio value="formal" label={text.levels.formal} />
          </RadioGroup>
        </Field>
        <LongField id="childsView" label={text.childsView} hint={text.childsViewHint} most={2000} value={value.childsView} fault={faultAt(faults, 'childsView')} onChange={(childsView) => set({ childsView })} />
        {(['childTold', 'advocateOffered', 'complaintTold'] as const).map((each) => (
          <Field key={each} label={text[each]} required validationMessage={faultAt(faults, each)}>
            <RadioGroup id={each} layout="horizontal" value={value[each]} onChange={(_, data) => set({ [each]: heard.catch('').parse(data.value) })}>
              <Radio value="yes" label={text.yes} />
              <Radio value="no" label={text.no} />
            </RadioGroup>
          </Field>
        ))}
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.offer}</MessageBarBody>
        </MessageBar>
      </div>
    </Surface>
  );
};

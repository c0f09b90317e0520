import { Field, Input, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { Surface } from '../../components/Surface/Surface.js';
import { raiseText as text } from '../../text/alertsText.js';
import type { RaiseValues } from './raiseForm.js';
import { faultAt, LongField, type RaisePartProps } from './RaiseFields.js';

/** D5: talked about first, in one tap where it was in the review meeting; left out only where waiting would put a child at risk. */
export const TalkFields = ({ value, faults, set }: RaisePartProps) => (
  <Surface>
    <Field label={text.talk} required validationMessage={faultAt(faults, 'talk')} style={{ marginBottom: 12 }}>
      <RadioGroup id="talk" value={value.talk} onChange={(_, data) => set({ talk: data.value as RaiseValues['talk'] })}>
        <Radio value="review" label={text.talkReview} />
        <Radio value="other" label={text.talkOther} />
        <Radio value="none" label={text.talkNone} />
      </RadioGroup>
    </Field>
    {value.talk === 'none' ? (
      <MessageBar intent="warning" layout="multiline" style={{ marginBottom: 12 }}>
        <MessageBarBody>{text.atRiskHint}</MessageBarBody>
      </MessageBar>
    ) : null}
    {value.talk === 'review' || value.talk === 'other' ? (
      <Field label={text.talkOn} required validationMessage={faultAt(faults, 'talkOn')} style={{ marginBottom: 12 }}>
        <Input id="talkOn" type="date" value={value.talkOn} onChange={(_, data) => set({ talkOn: data.value })} />
      </Field>
    ) : null}
    {value.talk === 'other' ? <LongField id="talkResult" label={text.talkResult} value={value.talkResult} fault={faultAt(faults, 'talkResult')} onChange={(talkResult) => set({ talkResult })} /> : null}
    {value.talk === 'none' ? <LongField id="talkWhy" label={text.talkWhy} value={value.talkWhy} fault={faultAt(faults, 'talkWhy')} onChange={(talkWhy) => set({ talkWhy })} /> : null}
  </Surface>
);

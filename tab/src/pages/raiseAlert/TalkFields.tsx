import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { PersonSelect } from '../../components/PracticeActs/PersonSelect.js';
import { Surface } from '../../components/Surface/Surface.js';
import { raiseText as text } from '../../text/alertsText.js';
import { isAtRisk, raiseShape } from './raiseForm.js';
import { faultAt, LongField, type RaisePartProps } from './RaiseFields.js';

/** D5: talked about first, in one tap where it was in the review meeting; left out only where waiting would put a child at risk. */
export const TalkFields = ({ page, value, faults, set }: RaisePartProps) => (
  <Surface>
    <Field label={text.talk} required validationMessage={faultAt(faults, 'talk')} style={{ marginBottom: 12 }}>
      <RadioGroup id="talk" value={value.talk} onChange={(_, data) => set({ talk: raiseShape.shape.talk.catch('').parse(data.value) })}>
        <Radio value="review" label={text.talkReview} />
        <Radio value="other" label={text.talkOther} />
        {isAtRisk(value) ? <Radio value="none" label={text.talkNone} /> : null}
      </RadioGroup>
    </Field>
    {value.talk === 'review' || value.talk === 'other' ? (
      <Field label={text.talkOn} required validationMessage={faultAt(faults, 'talkOn')} style={{ marginBottom: 12 }}>
        <Input id="talkOn" type="date" value={value.talkOn} onChange={(_, data) => set({ talkOn: data.value })} />
      </Field>
    ) : null}
    {value.talk === 'other' ? (
      <>
        <div style={{ marginBottom: 12 }}>
          <PersonSelect id="talkWith" label={text.talkWith} near={nearOf(page)} value={value.talkWith} fault={faultAt(faults, 'talkWith') ?? undefined} onChange={(talkWith) => set({ talkWith })} />
        </div>
        <LongField id="talkResult" label={text.talkResult} value={value.talkResult} fault={faultAt(faults, 'talkResult')} onChange={(talkResult) => set({ talkResult })} />
      </>
    ) : null}
    {value.talk === 'none' && isAtRisk(value) ? <LongField id="talkWhy" label={text.talkWhy} value={value.talkWhy} fault={faultAt(faults, 'talkWhy')} onChange={(talkWhy) => set({ talkWhy })} /> : null}
  </Surface>
);

const nearOf = ({ manager, ssw }: RaisePartProps['page']) => [manager, ssw].flatMap((each) => (each ? [{ value: each.id, label: each.name }] : []));

import { useState } from 'react';
import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { disputeAct, type DisputePage } from '@review-desk/core/api';
import { isLocalDate } from '@review-desk/core/time';
import { z } from 'zod';
import { useMe } from '../../../app/MeContext.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { ColleaguePicker } from '../../../components/MeetingTime/ColleaguePicker.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { useDraft } from '../../../drafts/useDraft.js';
import { alertActsText } from '../../../text/alertActsText.js';
import { londonDateOf } from '../../../text/dates.js';
import { disputeText } from '../../../text/disputeText.js';
import type { Stage } from './expectedAct.js';
import type { DisputeAct } from './useDisputeAct.js';

const { met: text, acts, fields } = disputeText;
const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

const shape = z.object({ on: z.string(), present: z.array(z.string()) });

/** On which day the people of the stage met, and who was there: nobody is ticked for anybody. */
export const MetDialog = ({ page, stage, act, onClose }: { page: DisputePage; stage: Stage; act: DisputeAct; onClose: (said: string | null) => void }) => {
  const styles = useStyles();
  const me = useMe();
  const today = me?.today ?? '';
  const booked = stage.meeting ? londonDateOf(stage.meeting.start) : '';
  const { value, change, clear } = useDraft(`met.${page.id}.${stage.number}`, shape, { on: booked !== '' && booked <= today ? booked : '', present: [] });
  const [pressed, setPressed] = useState(false);
  const faults = { on: isLocalDate(value.on) ? null : text.day, present: value.present.length > 0 ? null : text.nobody };
  const found = (path: string) => act.problem?.faults.find((each) => each.path.endsWith(path))?.message ?? null;
  const asked = [...stage.mustAttend, ...(stage.meeting?.attendees ?? [])];
  const others = page.people.filter(({ id }) => !asked.some((each) => each.id === id));
  const listed = [...new Map([...asked, ...others.filter(({ id }) => value.present.includes(id))].map((each) => [each.id, each])).values()];
  const tick = (id: string, there: boolean) => change({ ...value, present: there ? [...value.present, id] : value.present.filter((each) => each !== id) });
  const fault = (pressed ? faults.present : null) ?? found('.present');
  const send = () => {
    setPressed(true);
    if (faults.on !== null || faults.present !== null) return;
    act.send(disputeAct.parse({ act: 'met', stage: stage.number, ...value }), () => (clear(), onClose(alertActsText.done)));
  };
  return (
    <ActDialog title={acts.met} what={`${text.what} ${me?.person.id === page.officer.id ? disputeText.stays : disputeText.tellsOfficer(page)}`} act={acts.met} pending={act.pending} problem={act.problem} onAct={send} onClose={() => onClose(null)}>
      <Field label={fields.on} required validationMessage={(pressed ? faults.on : null) ?? found('.on')} style={{ marginBottom: 12 }}>
        <Input type="date" value={value.on} max={today} onChange={(_, data) => change({ ...value, on: data.value })} />
      </Field>
      <fieldset className={styles.group} {...(fault ? { 'aria-describedby': 'present-fault' } : {})}>
        <legend className={styles.legend}>{text.present}</legend>
        {listed.map(({ id, name }) => (
          <div key={id}>
            <Checkbox label={stage.mustAttend.some((each) => each.id === id) ? `${name} (${text.must})` : name} checked={value.present.includes(id)} onChange={(_, data) => tick(id, data.checked === true)} />
          </div>
        ))}
        <div id="present-fault" role="alert">
          {fault ? <StateText look="overdue">{fault}</StateText> : null}
        </div>
      </fieldset>
      <Field label={text.else} style={{ marginTop: 8 }}>
        <ColleaguePicker colleagues={others.filter(({ id }) => !value.present.includes(id))} onChoose={(id) => tick(id, true)} />
      </Field>
    </ActDialog>
  );
};

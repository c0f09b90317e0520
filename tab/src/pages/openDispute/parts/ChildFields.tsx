import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { WorkerFields } from './WorkerFields.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';
import { faultAt, type DisputePartProps } from './DisputePartProps.js';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  find: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  // Level with the box, under its label.
  button: { marginTop: '26px' },
  ref: { flex: '1 1 220px', minWidth: 0, maxWidth: '420px' },
});

/** The child by their reference, who is their worker and who leads that worker. */
export const ChildFields = ({ asking, ...props }: DisputePartProps & { asking: boolean }) => {
  const { form, value, faults, set } = props;
  const styles = useStyles();
  const looked = !asking && value.lookedFor !== '' && value.lookedFor === value.child.trim().toUpperCase();
  const find = () => set({ lookedFor: value.child.trim().toUpperCase() });
  return (
    <Surface>
      <div className={styles.fields}>
        <div className={styles.find}>
          <Field label={text.child} hint={text.childHint} required validationMessage={faultAt(faults, 'child')} className={styles.ref}>
            <Input id="child" value={value.child} maxLength={40} autoComplete="off" onChange={(_, data) => set({ child: data.value })} onBlur={find} onKeyDown={({ key }) => (key === 'Enter' ? find() : undefined)} />
          </Field>
          <Button onClick={find} className={styles.button}>{text.find}</Button>
        </div>
        <div aria-live="polite">
          {looked ? <StateText look={form.child ? 'done' : 'missing'}>{form.child ? text.childFound(form.child.ref) : text.childUnknown(value.lookedFor)}</StateText> : null}
        </div>
        {looked && form.child ? <WorkerFields {...props} /> : null}
      </div>
    </Surface>
  );
};

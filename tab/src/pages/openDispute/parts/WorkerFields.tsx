import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { DisputeForm } from '@review-desk/core/api';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { choosePeopleText } from '../../../text/choosePeopleText.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';
import type { DisputePartProps } from './DisputePartProps.js';

const useStyles = makeStyles({ pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))', gap: tokens.spacingHorizontalM } });

/** The child's worker and their team manager: as the placement knows them, unless others are chosen. */
export const WorkerFields = ({ form, value, set }: DisputePartProps) => {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Choice id="csw" label={text.csw} known={form.child?.csw ?? null} people={form.workers} value={value.csw} onChange={(csw) => set({ csw })} />
      <Choice id="ctm" label={text.ctm} known={form.child?.ctm ?? null} people={form.managers} value={value.ctm} onChange={(ctm) => set({ ctm })} />
    </div>
  );
};

type ChoiceProps = { id: string; label: string; known: { id: string; name: string } | null; people: DisputeForm['workers']; value: string; onChange: (id: string) => void };

const Choice = ({ id, label, known, people, value, onChange }: ChoiceProps) => {
  const shown = value === '' ? (known?.id ?? '') : value;
  return (
    <Field label={label}>
      <ChoiceSelect id={id} value={shown} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text.chooseWorker}</option>
        {known && !people.some((each) => each.id === known.id) ? <option value={known.id}>{known.name}</option> : null}
        {people.map((each) => (
          <option key={each.id} value={each.id}>
            {choosePeopleText.person(each)}
          </option>
        ))}
      </ChoiceSelect>
    </Field>
  );
};

import { Field } from '@fluentui/react-components';
import { ChoiceSelect } from '../ChoiceSelect.js';
import { useAnswer } from '../../api/useAnswer.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import type { ActOption } from './practiceActForm.js';

type Props = { id?: string; label: string; near: readonly ActOption[]; value: string; fault: string | undefined; onChange: (person: string) => void };

/** A colleague of fostering: whoever has to do with this first, then all the others, with the team that tells two namesakes apart (0.14). */
export const PersonSelect = ({ id, label, near, value, fault, onChange }: Props) => {
  const ssw = useAnswer('staffWith', { params: { role: 'ssw' } });
  const ftm = useAnswer('staffWith', { params: { role: 'ftm' } });
  const fsm = useAnswer('staffWith', { params: { role: 'fsm' } });
  const firo = useAnswer('staffWith', { params: { role: 'firo' } });
  const known = new Set(near.map((each) => each.value));
  const all = [ssw, ftm, fsm, firo].flatMap(({ data }) => data?.staff ?? []).filter((each) => !known.has(each.id));
  const others = [...new Map(all.map((each) => [each.id, each])).values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return (
    <Field label={label} required validationMessage={fault ?? null}>
      <ChoiceSelect {...(id ? { id } : {})} value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text.choose}</option>
        <optgroup label={text.near}>
          {near.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </optgroup>
        {others.length > 0 ? (
          <optgroup label={text.others}>
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {each.team ? `${each.name}, ${each.team}` : each.name}
              </option>
            ))}
          </optgroup>
        ) : null}
      </ChoiceSelect>
    </Field>
  );
};

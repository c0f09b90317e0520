import { useState } from 'react';
import { Button, Label, makeStyles, tokens } from '@fluentui/react-components';
import { ChoiceSelect } from '../ChoiceSelect.js';
import { choosePeopleText as text } from '../../text/choosePeopleText.js';
import { StateText } from '../StateText/StateText.js';

export type Choosable = { id: string; name: string; jobTitle: string; town: string | null; /** Shown, and not to be chosen. */ keptOut?: boolean };

const useStyles = makeStyles({
  pick: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center', marginTop: tokens.spacingVerticalXXS },
  select: { flex: '1 1 220px', minWidth: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', marginTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  none: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

type Props = {
  id: string;
  label: string;
  hint: string;
  required?: boolean;
  fault: string | null;
  /** Said while nobody is chosen. */
  none: string;
  people: readonly Choosable[];
  chosen: readonly string[];
  most?: number;
  onChange: (chosen: string[]) => void;
};

/** Several colleagues, one press each; who cannot be chosen stands there and says so. Nothing is chosen by arrowing through the list. */
export const ChoosePeople = ({ id, label, hint, required = false, fault, none, people, chosen, most = 10, onChange }: Props) => {
  const styles = useStyles();
  const [picked, setPicked] = useState('');
  const free = people.filter((each) => !chosen.includes(each.id));
  const pick = free.some((each) => each.id === picked && !each.keptOut) ? picked : '';
  const add = () => {
    if (pick === '') return;
    onChange([...chosen, pick]);
    setPicked('');
  };
  return (
    <div role="group" aria-label={label}>
      <Label htmlFor={id} required={required}>
        {label}
      </Label>
      <div className={styles.pick}>
        <ChoiceSelect
          id={id} className={styles.select} value={pick} disabled={chosen.length >= most} aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ''}`} {...(fault ? { 'aria-invalid': true } : {})}
          onChange={(_, data) => setPicked(data.value)}
        >
          <option value="">{text.choose}</option>
          {free.map((each) => (
            <option key={each.id} value={each.id} disabled={each.keptOut === true}>
              {each.keptOut ? text.keptOut(each) : text.person(each)}
            </option>
          ))}
        </ChoiceSelect>
        <Button onClick={add} disabledFocusable={pick === ''} aria-label={text.addTo(label)}>
          {text.add}
        </Button>
      </div>
      {fault ? (
        <span id={`${id}-fault`}>
          <StateText look="overdue">{fault}</StateText>
        </span>
      ) : null}
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
      <div aria-live="polite">
        {chosen.length === 0 ? (
          <p className={styles.none}>{none}</p>
        ) : (
          <ul className={styles.list}>
            {people.filter((each) => chosen.includes(each.id)).map((each) => (
              <li key={each.id} className={styles.row}>
                <span>
                  <span className={styles.name}>{each.name}</span>
                  {text.post(each) === '' ? '' : `, ${text.post(each)}`}
                  {each.keptOut ? ` ${text.out}` : ''}
                </span>
                <Button size="small" appearance="subtle" onClick={() => onChange(chosen.filter((one) => one !== each.id))} aria-label={text.remove(each.name)}>
                  {text.removeButton}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

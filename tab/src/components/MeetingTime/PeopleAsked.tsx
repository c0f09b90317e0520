import type { ReactNode } from 'react';
import { Button, Field } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { bookingText as text } from '../../text/bookingText.js';
import { PersonAvatar } from '../PersonAvatar/PersonAvatar.js';
import { StateText } from '../StateText/StateText.js';
import { ColleaguePicker } from './ColleaguePicker.js';
import { freeAt } from './freeAt.js';
import type { chosenTime, TimesOffered } from './meetingTime.js';
import { usePeopleStyles } from './PeopleAsked.styles.js';

type Props = {
  offered: Pick<TimesOffered, 'staff' | 'colleagues' | 'freeBusyUntil'>;
  legend: string;
  chosen: readonly string[];
  time: ReturnType<typeof chosenTime>;
  fault: string | undefined;
  /** How somebody who is needed stands there: fixed, or with a box. */
  needed: (person: TimesOffered['staff'][number]) => ReactNode;
  onChange: (chosen: string[]) => void;
};

/** Who is invited: those who are needed, and colleagues asked beside them, each with what their calendar says of the time chosen. */
export const PeopleAsked = ({ offered, legend, chosen, time, fault, needed, onChange }: Props) => {
  const styles = usePeopleStyles();
  const { staff, colleagues, freeBusyUntil } = offered;
  const asked = (id: string) => staff.find((one) => one.id === id);
  const added = [...staff.filter((one) => !one.needed), ...colleagues.filter(({ id }) => asked(id) === undefined)].filter(({ id }) => chosen.includes(id));
  return (
    <fieldset className={styles.group} id="staff" tabIndex={-1}>
      <legend className={styles.legend}>{legend}</legend>
      {staff.filter((one) => one.needed).map((one) => (
        <div key={one.id} className={styles.person}>
          {needed(one)}
          <FreeLine free={freeAt(one, time, freeBusyUntil)} />
        </div>
      ))}
      {added.map(({ id, name, post }) => (
        <div key={id} className={styles.person}>
          <span className={styles.added}>
            <FacedLine name={name} words={`${name}, ${post}`} />
            <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={text.remove(name)} onClick={() => onChange(chosen.filter((one) => one !== id))} />
          </span>
          <FreeLine free={freeAt(asked(id), time, freeBusyUntil)} />
        </div>
      ))}
      {colleagues.length > 0 ? (
        <Field label={text.askElse} validationMessage={fault ?? null}>
          <ColleaguePicker colleagues={colleagues.filter(({ id }) => !chosen.includes(id))} onChoose={(id) => onChange([...chosen, id])} />
        </Field>
      ) : null}
    </fieldset>
  );
};

/** A name with the face beside it, as far in as the words beside a box. */
export const FacedLine = ({ name, words }: { name: string; words: string }) => (
  <span className={usePeopleStyles().faced}>
    <PersonAvatar name={name} size={24} />
    <span>{words}</span>
  </span>
);

const FreeLine = ({ free }: { free: ReturnType<typeof freeAt> }) => {
  const styles = usePeopleStyles();
  return free === null ? null : (
    <div className={styles.unknown}>
      <StateText look={free.look}>{free.words}</StateText>
    </div>
  );
};

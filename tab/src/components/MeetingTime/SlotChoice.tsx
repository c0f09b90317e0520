import type { ReactElement } from 'react';
import { Badge, Field, Input, Radio, RadioGroup, Spinner, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Slot } from '@review-desk/core/api';
import { ChoiceSelect } from '../ChoiceSelect.js';
import { EmptyState } from '../EmptyState/EmptyState.js';
import { StateText } from '../StateText/StateText.js';
import { Surface } from '../Surface/Surface.js';
import { bookingText as text, fitNames } from '../../text/bookingText.js';
import { londonDateOf, longDate } from '../../text/dates.js';
import { timeSpan } from '../../text/times.js';
import { OTHER, type MeetingTime, type TimeFaults, type TimesOffered } from './meetingTime.js';
import { useSlotStyles } from './SlotChoice.styles.js';

type BadgeLook = { color: 'success' | 'severe' | 'danger'; icon: ReactElement };
const looks: Record<Slot['fit'], BadgeLook> = {
  comfortable: { color: 'success', icon: <CheckmarkCircle16Filled /> },
  'tight at the start': { color: 'severe', icon: <Clock16Filled /> },
  'tight at the end': { color: 'severe', icon: <Clock16Filled /> },
  'short notice': { color: 'severe', icon: <Clock16Filled /> },
  'past the limit': { color: 'danger', icon: <Warning16Filled /> },
};

type Props = {
  offered: Pick<TimesOffered, 'slots'>;
  value: Pick<MeetingTime, 'choice' | 'date' | 'time' | 'minutes'>;
  faults: TimeFaults;
  /** What a fit is called, where a meeting has its own words for it. */
  fits?: Record<Slot['fit'], string>;
  /** Said beside the heading, and where no time was found. */
  aside: string;
  none: string;
  /** Dates of another length or for other people are on their way. */
  looking: boolean;
  onChange: (changes: Partial<MeetingTime>) => void;
};

/** Ranked dates, each with its reasons, and the way to any other. */
export const SlotChoice = ({ offered, value, faults, fits = fitNames, aside, none, looking, onChange }: Props) => {
  const styles = useSlotStyles();
  const { slots } = offered;
  const { choice } = value;
  const gone = choice !== '' && choice !== OTHER && !slots.some(({ start }) => start === choice);
  return (
    <Surface title={text.dates} aside={aside} flush>
      <div className={styles.length}>
        <Field label={text.minutes}>
          <ChoiceSelect id="minutes" value={String(value.minutes)} onChange={(_, data) => onChange({ minutes: Number(data.value) })}>
            {Object.entries(text.lengths).map(([minutes, words]) => (
              <option key={minutes} value={minutes}>
                {words}
              </option>
            ))}
          </ChoiceSelect>
        </Field>
        <span role="status">{looking ? <Spinner size="tiny" label={text.looking} /> : gone ? <StateText look="missing">{text.choiceGone}</StateText> : null}</span>
      </div>
      <Field validationMessage={faults.choice ? { children: faults.choice, style: { padding: '0 16px 8px' } } : null}>
        <RadioGroup id="choice" aria-label={text.dates} value={choice} onChange={(_, data) => onChange({ choice: data.value })} className={styles.list}>
          {slots.length === 0 ? <EmptyState words={none} /> : null}
          {slots.map((slot) => (
            <SlotRow key={slot.start} slot={slot} chosen={choice === slot.start} fit={fits[slot.fit]} />
          ))}
          <div className={mergeClasses(styles.slot, choice === OTHER && styles.chosen)}>
            <Radio value={OTHER} id="choice-other" />
            <label htmlFor="choice-other" className={styles.words} style={{ gridColumn: 'span 2' }}>
              <span className={styles.day}>{text.other}</span>
            </label>
          </div>
        </RadioGroup>
      </Field>
      {choice === OTHER ? (
        <div className={styles.other}>
          <Field label={text.otherDate} validationMessage={faults.date ?? null}>
            <Input id="date" type="date" value={value.date} onChange={(_, data) => onChange({ date: data.value })} />
          </Field>
          <Field label={text.otherTime} validationMessage={faults.time ?? null}>
            <Input id="time" type="time" value={value.time} onChange={(_, data) => onChange({ time: data.value })} />
          </Field>
        </div>
      ) : null}
    </Surface>
  );
};

const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const SlotRow = ({ slot, chosen, fit }: { slot: Slot; chosen: boolean; fit: string }) => {
  const styles = useSlotStyles();
  const id = `slot-${slot.rank}`;
  return (
    <div className={mergeClasses(styles.slot, chosen && styles.chosen)}>
      <Radio value={slot.start} id={id} aria-describedby={`${id}-why`} />
      <span className={mergeClasses(styles.rank, chosen && styles.rankChosen)} aria-hidden>
        {slot.rank}
      </span>
      <div>
        <label htmlFor={id} className={styles.words}>
          <span className={styles.day}>{longDate(londonDateOf(slot.start))}</span>{' '}
          <span className={styles.time}>{timeSpan(slot.start, slot.end)}</span>
        </label>
        <ul className={styles.reasons} id={`${id}-why`}>
          {slot.reasons.map((reason) => (
            <li key={reason.code + reason.text}>{sentenceStart(reason.text)}</li>
          ))}
        </ul>
      </div>
      <Badge className={styles.badge} appearance="tint" shape="rounded" size="large" color={looks[slot.fit].color} icon={looks[slot.fit].icon}>
        {fit}
      </Badge>
    </div>
  );
};

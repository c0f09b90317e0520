import type { ReactElement } from 'react';
import { Badge, Field, Radio, RadioGroup, Select, Spinner, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { BookingPage, Slot } from '@review-desk/core/api';
import { Controller } from 'react-hook-form';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { FormInput } from '../../../components/FormInput.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { bookingText as text, fitNames } from '../../../text/bookingText.js';
import { londonDateOf, longDate } from '../../../text/dates.js';
import { timeSpan } from '../../../text/times.js';
import { OTHER } from '../bookingForm.js';
import type { Booking } from '../useBooking.js';
import { useSlotStyles } from './SlotChoice.styles.js';

type BadgeLook = { color: 'success' | 'severe' | 'danger'; icon: ReactElement };
const looks: Record<Slot['fit'], BadgeLook> = {
  comfortable: { color: 'success', icon: <CheckmarkCircle16Filled /> },
  'tight at the start': { color: 'severe', icon: <Clock16Filled /> },
  'tight at the end': { color: 'severe', icon: <Clock16Filled /> },
  'short notice': { color: 'severe', icon: <Clock16Filled /> },
  'past the limit': { color: 'danger', icon: <Warning16Filled /> },
};

/** Ranked dates, each with its reasons, and the way to any other. The numbers are those on the strip. */
export const SlotChoice = ({ page, booking, looking }: { page: BookingPage; booking: Booking; looking: boolean }) => {
  const styles = useSlotStyles();
  const { control, formState, register, watch } = booking.form;
  const fault = formState.errors.choice?.message;
  const choice = watch('choice');
  const gone = choice !== '' && choice !== OTHER && !page.slots.some(({ start }) => start === choice);
  return (
    <Surface title={text.dates} aside={text.datesAside} flush>
      <div className={styles.length}>
        <Field label={text.minutes}>
          <Select id="minutes" {...register('minutes', { valueAsNumber: true })}>
            {Object.entries(text.lengths).map(([minutes, words]) => (
              <option key={minutes} value={minutes}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <span role="status">{looking ? <Spinner size="tiny" label={text.looking} /> : gone ? <StateText look="missing">{text.choiceGone}</StateText> : null}</span>
      </div>
      <Controller
        control={control}
        name="choice"
        render={({ field }) => (
          <>
          <Field validationMessage={fault ? { children: fault, style: { padding: '0 16px 8px' } } : null}>
            <RadioGroup id="choice" aria-label={text.dates} value={field.value} onChange={(_, data) => field.onChange(data.value)} className={styles.list}>
              {page.slots.length === 0 ? <EmptyState words={text.noSlots} /> : null}
              {page.slots.map((slot) => (
                <SlotRow key={slot.start} slot={slot} chosen={field.value === slot.start} />
              ))}
              <div className={mergeClasses(styles.slot, field.value === OTHER && styles.chosen)}>
                <Radio value={OTHER} id="choice-other" />
                <label htmlFor="choice-other" className={styles.words} style={{ gridColumn: 'span 2' }}>
                  <span className={styles.day}>{text.other}</span>
                </label>
              </div>
            </RadioGroup>
            </Field>
            {field.value === OTHER ? (
              <div className={styles.other}>
                <FormInput control={control} name="date" label={text.otherDate} type="date" />
                <FormInput control={control} name="time" label={text.otherTime} type="time" />
              </div>
            ) : null}
          </>
        )}
      />
    </Surface>
  );
};

const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const SlotRow = ({ slot, chosen }: { slot: Slot; chosen: boolean }) => {
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
        {fitNames[slot.fit]}
      </Badge>
    </div>
  );
};

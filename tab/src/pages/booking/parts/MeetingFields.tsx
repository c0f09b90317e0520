import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { bookBody, type BookingPage } from '@review-desk/core/api';
import { Controller } from 'react-hook-form';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { FormInput } from '../../../components/FormInput.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { bookingText as text } from '../../../text/bookingText.js';
import type { Booking } from '../useBooking.js';
import { useMeetingStyles } from './MeetingFields.styles.js';
import { StaffFields } from './StaffFields.js';

const methods = bookBody.shape.method.options;
const hows = bookBody.shape.carersWord.shape.how.options;

/** How, with whom, and the carers' word; when moving, why. */
export const MeetingFields = ({ page, today, booking }: { page: BookingPage; today: string; booking: Booking }) => {
  const styles = useMeetingStyles();
  const { control, register, formState } = booking.form;
  const { errors } = formState;
  return (
    <Surface title={text.details}>
      <div className={styles.fields}>
        <div className={styles.stack}>
        {page.current ? (
          <Field label={text.reason} required validationMessage={errors.reason?.message ?? null}>
            <ChoiceSelect id="reason" {...register('reason')}>
              <option value="">{text.chooseReason}</option>
              {Object.entries(text.reasons).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </ChoiceSelect>
          </Field>
        ) : null}
        <Controller
          control={control}
          name="method"
          render={({ field }) => (
            <Field label={text.method}>
              <RadioGroup id="method" value={field.value} onChange={(_, data) => field.onChange(data.value)}>
                {methods.map((method) => (
                  <Radio key={method} value={method} label={text.methods[method]} />
                ))}
              </RadioGroup>
            </Field>
          )}
        />
        </div>
        <StaffFields page={page} booking={booking} />
        <Controller
          control={control}
          name="how"
          render={({ field }) => (
            <Field label={text.word} hint={text.wordHint} required validationMessage={errors.how?.message ?? null}>
              <RadioGroup id="how" value={field.value} onChange={(_, data) => field.onChange(data.value)}>
                {hows.map((how) => (
                  <Radio key={how} value={how} label={text.how[how]} />
                ))}
              </RadioGroup>
            </Field>
          )}
        />
        <div className={styles.stack}>
          <FormInput control={control} name="wordOn" label={text.wordOn} type="date" required max={today} />
          {page.ssw ? (
            <Controller
              control={control}
              name="sswAgreed"
              render={({ field }) => (
                <Field validationMessage={errors.sswAgreed?.message ?? null}>
                  <Checkbox id="sswAgreed" label={text.sswAgreed(page.ssw?.name ?? '')} checked={field.value} onChange={(_, data) => field.onChange(data.checked === true)} />
                </Field>
              )}
            />
          ) : null}
        </div>
      </div>
    </Surface>
  );
};

import { Button, Checkbox, Field } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { BookingPage } from '@review-desk/core/api';
import { Controller } from 'react-hook-form';
import { StateText } from '../../../components/StateText/StateText.js';
import { bookingText as text } from '../../../text/bookingText.js';
import { chosenTime } from '../bookingForm.js';
import { freeAt } from '../freeAt.js';
import type { Booking } from '../useBooking.js';
import { ColleaguePicker } from './ColleaguePicker.js';
import { useMeetingStyles } from './MeetingFields.styles.js';

/** Who is invited: the officer always, the supervising worker unless unticked, and colleagues asked beside them. */
export const StaffFields = ({ page, booking }: { page: BookingPage; booking: Booking }) => {
  const styles = useMeetingStyles();
  const { control, formState, watch } = booking.form;
  const time = chosenTime(watch(), page.slots);
  const fault = formState.errors.staff?.message;
  const asked = (id: string) => page.staff.find((one) => one.id === id);
  return (
    <Controller
      control={control}
      name="staff"
      render={({ field }) => {
        const leaveOut = (id: string) => field.onChange(field.value.filter((one) => one !== id));
        const needed = page.staff.filter((one) => one.needed);
        const added = [...page.staff.filter((one) => !one.needed), ...page.colleagues.filter(({ id }) => asked(id) === undefined)].filter(({ id }) => field.value.includes(id));
        return (
          <fieldset className={styles.group} id="staff" tabIndex={-1}>
            <legend className={styles.legend}>{text.staff}</legend>
            {needed.map(({ id, name, post }) => (
              <div key={id} className={styles.person}>
                {id === page.review.officer?.id ? (
                  <span className={styles.always}>{text.always(name, post)}</span>
                ) : (
                  <Checkbox
                    label={`${name}, ${post} (${text.needed})`}
                    checked={field.value.includes(id)}
                    onChange={(_, data) => (data.checked === true ? field.onChange([...field.value, id]) : leaveOut(id))}
                  />
                )}
                <FreeLine free={freeAt(asked(id), time, page.freeBusyUntil)} />
              </div>
            ))}
            {added.map(({ id, name, post }) => (
              <div key={id} className={styles.person}>
                <span className={styles.added}>
                  <span>{`${name}, ${post}`}</span>
                  <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={text.remove(name)} onClick={() => leaveOut(id)} />
                </span>
                <FreeLine free={freeAt(asked(id), time, page.freeBusyUntil)} />
              </div>
            ))}
            <Field label={text.askElse} validationMessage={fault ?? null}>
              <ColleaguePicker colleagues={page.colleagues.filter(({ id }) => !field.value.includes(id))} onChoose={(id) => field.onChange([...field.value, id])} />
            </Field>
          </fieldset>
        );
      }}
    />
  );
};

const FreeLine = ({ free }: { free: ReturnType<typeof freeAt> }) => {
  const styles = useMeetingStyles();
  return free === null ? null : (
    <div className={styles.unknown}>
      <StateText look={free.look}>{free.words}</StateText>
    </div>
  );
};

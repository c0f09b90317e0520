import { Checkbox } from '@fluentui/react-components';
import type { BookingPage } from '@review-desk/core/api';
import { Controller } from 'react-hook-form';
import { chosenTime } from '../../../components/MeetingTime/meetingTime.js';
import { PeopleAsked } from '../../../components/MeetingTime/PeopleAsked.js';
import { usePeopleStyles } from '../../../components/MeetingTime/PeopleAsked.styles.js';
import { bookingText as text } from '../../../text/bookingText.js';
import type { Booking } from '../useBooking.js';

/** Who is invited: the officer always, the supervising worker unless unticked, and colleagues asked beside them. */
export const StaffFields = ({ page, booking }: { page: BookingPage; booking: Booking }) => {
  const styles = usePeopleStyles();
  const { control, formState, watch } = booking.form;
  return (
    <Controller
      control={control}
      name="staff"
      render={({ field }) => (
        <PeopleAsked
          offered={page}
          legend={text.staff}
          chosen={field.value}
          time={chosenTime(watch(), page.slots)}
          fault={formState.errors.staff?.message}
          onChange={field.onChange}
          needed={({ id, name, post }) =>
            id === page.review.officer?.id ? (
              <span className={styles.always}>{text.always(name, post)}</span>
            ) : (
              <Checkbox
                label={`${name}, ${post} (${text.needed})`}
                checked={field.value.includes(id)}
                onChange={(_, data) => field.onChange(data.checked === true ? [...field.value, id] : field.value.filter((one) => one !== id))}
              />
            )
          }
        />
      )}
    />
  );
};

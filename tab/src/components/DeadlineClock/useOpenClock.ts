import { useId, useState } from 'react';

/** A date that opens its sum and closes it again; the focus goes back to the date. `id` is the button's. */
export const useOpenClock = () => {
  const [open, setOpen] = useState(false);
  const id = useId();
  const close = () => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  return { id, open, close, press: () => (open ? close() : setOpen(true)) };
};

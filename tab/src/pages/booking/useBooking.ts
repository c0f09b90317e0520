import { useEffect, useMemo, useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import type { BookingPage, ReviewPage } from '@review-desk/core/api';
import type { LocalDate } from '@review-desk/core/time';
import { useForm } from 'react-hook-form';
import { ApiProblem } from '../../api/ApiProblem.js';
import { useAct } from '../../api/useAct.js';
import { useDraft } from '../../drafts/useDraft.js';
import { bookingSchema, bookingValues, emptyBooking, fieldOfFault, toBookBody, toMoveBody, type BookingValues } from './bookingForm.js';

const CHANGES = ['today', 'reviews', 'review', 'booking', 'household'] as const;

/** The booking form: kept as a draft while it is filled in, sent as one act, its answer kept for the page that follows. */
export const useBooking = (page: BookingPage, today: LocalDate, reload: () => void) => {
  const empty = useMemo(() => emptyBooking(page, today), [page, today]);
  const draft = useDraft(`booking.${page.review.id}`, bookingValues, empty);
  const resolver = useMemo(() => zodResolver(bookingSchema(page, today)), [page, today]);
  const form = useForm<BookingValues>({ defaultValues: draft.value, resolver, shouldFocusError: false });
  const book = useAct('book', CHANGES);
  const move = useAct('move', CHANGES);
  const [done, setDone] = useState<ReviewPage | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const keep = draft.change;
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [form, keep]);

  const send = form.handleSubmit(async (values) => {
    setProblem(null);
    const params = { id: page.review.id };
    try {
      const answer = page.current
        ? await move.mutateAsync({ params, body: toMoveBody(values, page) })
        : await book.mutateAsync({ params, body: toBookBody(values, page) });
      draft.clear();
      setDone(answer.review);
    } catch (fault) {
      if (!(fault instanceof ApiProblem)) throw fault;
      setProblem(fault);
      for (const one of fault.faults) form.setError(fieldOfFault(one.path), { message: one.message });
      if (fault.code === 'reviews.hourTaken' || fault.kind === 'conflict') reload();
    }
  });
  const startOver = () => {
    draft.clear(empty);
    form.reset(empty);
  };
  return { form, send, done, problem, pending: book.isPending || move.isPending, restored: draft.restored, startOver };
};

export type Booking = ReturnType<typeof useBooking>;

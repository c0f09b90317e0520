import type { OpenDisputeBody } from '@review-desk/core/api';
import { isLocalDate, type LocalDate } from '@review-desk/core/time';
import { z } from 'zod';

/** What a form asks of a child at immediate risk. Part of the draft of each form that asks it. */
export const safetyShape = z.object({ risk: z.enum(['', 'no', 'yes']), referral: z.enum(['', 'made', 'ringing']), referralOn: z.string(), referralTo: z.string() });
export type SafetyValues = z.infer<typeof safetyShape>;

/** The referral's day is most often today. */
export const emptySafety = (today: LocalDate): SafetyValues => ({ risk: '', referral: '', referralOn: today, referralTo: '' });

/** As it is sent. Safety never keeps a form from being sent: what is not said whole is taken as ringing now. */
export const safeguardingOf = ({ referral, referralOn, referralTo }: SafetyValues, atRisk: boolean): OpenDisputeBody['safeguarding'] => {
  if (!atRisk) return null;
  return isSaid({ referral, referralOn, referralTo }) && isLocalDate(referralOn) ? { referral: 'made', on: referralOn, to: referralTo.trim() } : { referral: 'ringing now' };
};

/** Made, with its day and whom it went to. */
export const isSaid = ({ referral, referralOn, referralTo }: Omit<SafetyValues, 'risk'>): boolean => referral === 'made' && isLocalDate(referralOn) && referralTo.trim() !== '';

import { timeLimit, type Deadline } from '../../time/index.js';

/** What is to be done, in the words of the people who do it; a council's own label for a rule comes first. */
const words: Readonly<Record<string, string>> = {
  'FR-01': 'Book the first review',
  'FR-02': 'Book the first review',
  'FR-03': 'Book the first review',
  'FR-04': 'Book the yearly review',
  'FR-07': 'Feedback requests out, last day',
  'FR-08': 'Clear the papers and send them to the carers',
  'FR-09': 'Put the recommendations on the carers’ record',
  'FR-10': 'Finish the report and signature sheet',
  'FR-11': 'Send the full copy to the carers',
  'FR-12': 'Finish the report and send it',
  'FR-14': 'Tell the carers the date',
  'FR-16': 'Renew the DBS check',
  'FR-17': 'Renew the carer’s medical',
  'FR-18': 'Check health and safety at home',
  'FR-19': 'Finish the training standards',
  'FR-20': 'Finish the training standards',
  'FR-21': 'Make an unannounced visit',
  'FR-22': 'Settle the placement outside terms',
  'FR-23': 'Supervising social worker’s report in',
  'FR-25': 'Ask for feedback',
  'FR-26': 'Feedback back',
  'LB-01': 'Give the reason for the late booking',
  'QA-01': 'Fill in the quality questionnaire',
  'QA-02': 'Answer the practice alert',
  'QA-03': 'Reply to the answer',
  'ACT-01': 'Do what was agreed',
  'DR-01': 'Meet at stage 1',
  'DR-02': 'Meet at stage 2',
  'DR-03': 'Meet at stage 3',
  'DR-04': 'Meet at stage 4',
  'DR-05': 'Settle the dispute',
  'ES-01': 'Settle it informally',
  'ES-02': 'Settle it informally',
  'ES-03': 'Settle it at one of the formal levels',
  'BP-01': 'Talk with the line manager about the stage left out',
  'QD-01': 'Approval ends after resignation',
};

const reviewLimits: ReadonlySet<string> = new Set(['FR-01', 'FR-02', 'FR-03', 'FR-04']);
export const isReviewLimit = (rule: string): boolean => reviewLimits.has(rule);

/** `booked` says that the review has a meeting: its limit then asks that the meeting is held. */
export const taskWords = ({ rule, explanation }: Pick<Deadline, 'rule' | 'explanation'>, booked: boolean): string => {
  if (explanation.title !== timeLimit(rule).title) return explanation.title;
  if (booked && isReviewLimit(rule)) return 'Hold the review';
  return words[rule] ?? explanation.title;
};

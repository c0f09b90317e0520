import type { z } from 'zod';

/** What is wrong with a field whose shape has no words of its own: what to do, never what was sent. */
export const faultInWords = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Fill this in.' : 'This is not the kind of thing that belongs here.';
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'invalid_value':
      return 'Choose one of those offered.';
    case 'invalid_format':
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'This does not have the form that is needed here.';
  }
};

const tooBig = (origin: string, most: number): string => {
  if (origin === 'string') return `Shorten this to ${most} characters.`;
  return origin === 'array' ? `Give at most ${most}.` : `Give ${most} or less.`;
};

const tooSmall = (origin: string, least: number): string => {
  if (origin === 'string') return least <= 1 ? 'Fill this in.' : `Give at least ${least} characters.`;
  return origin === 'array' ? `Give at least ${least}.` : `Give ${least} or more.`;
};

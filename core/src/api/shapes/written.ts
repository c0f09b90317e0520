import { z } from 'zod';

/** Characters that steer a machine and that nobody types: they come with what is pasted. Line ends and tabs stay. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
/** Something that can be seen: joiners and blanks without width alone are no sentence. */
const VISIBLE = /[^\s\p{Cf}]/u;

/** What somebody writes, in their own words, at most so many characters. */
export const written = (most = 4000) =>
  z.string().transform((words) => words.replace(CONTROLS, '')).pipe(z.string().trim().refine((words) => VISIBLE.test(words), 'Write a sentence or two.').max(most));

import { isDeskError } from '@review-desk/core/errors';
import { createWorkingCalendar, englandAndWales, limitDate, timeLimit } from '@review-desk/core/time';
import { CommandFault } from './commandFault.js';
import { readQuestions, type Question } from './readQuestions.js';

export type Out = { print: (text: string) => void; complain: (text: string) => void };

const HELP = `Works out a time limit of the rule catalogue.

  npm run --silent timelimit -- FR-01 2026-05-14
      prints the date alone
  npm run --silent timelimit -- FR-03 2026-01-15 2026-02-01
      a rule with two dates: approval, then the first placement (leave it out when no child has been placed)
  npm run --silent timelimit -- IG-01 2026-12-24T16:00:00Z
      a rule that counts hours: prints a moment in UTC
  npm run --silent timelimit -- --file F.json
      reads [{"rule": "FR-01", "trigger": "2026-05-14"}, ...] and prints a JSON array of dates in the same order

The bank holidays of England and Wales are known from ${englandAndWales.firstYear} to ${englandAndWales.lastYear}; working days outside these years are refused.
Ends with 0 when every date was worked out, 1 otherwise.`;

/** Runs the command and gives its exit status. */
export const runTimelimit = (args: readonly string[], out: Out): number => {
  if (args.includes('--help') || args.includes('-h')) {
    out.print(HELP);
    return 0;
  }
  try {
    const { questions, asList } = readQuestions(args);
    const answers = questions.map(answer);
    out.print(asList ? JSON.stringify(answers, null, 1) : answers.join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    out.complain(error.message);
    out.complain('Try: npm run --silent timelimit -- --help');
    return 1;
  }
};

const calendar = createWorkingCalendar(englandAndWales);

const answer = ({ rule, trigger, place }: Question): string => {
  try {
    return limitDate(timeLimit(rule), trigger, calendar);
  } catch (error) {
    if (isDeskError(error)) throw new CommandFault(place === null ? error.message : `Entry ${place} of the list: ${error.message}`);
    throw error;
  }
};

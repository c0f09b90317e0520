import type { ApiProblem } from '../api/ApiProblem.js';

const whatToDo = (problem: ApiProblem): string => {
  switch (problem.kind) {
    case 'offline':
      return 'Check your connection, then try again.';
    case 'unavailable':
      return problem.retryAfterSeconds ? `Try again in ${Math.ceil(problem.retryAfterSeconds)} seconds.` : 'Try again in a minute.';
    case 'conflict':
      return 'Look at what stands now, then decide again.';
    case 'unexpected':
      return 'Try again.';
    case 'signIn':
    case 'invalid':
    case 'notFound':
    case 'notPermitted':
    case 'refused':
      return '';
  }
};

const quote = (problem: ApiProblem): string => (problem.reference ? `If it goes on, quote ${problem.reference}.` : '');

const sentence = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** What happened, what was kept, what to do next, and a reference to quote. */
export const loadProblem = (what: string, problem: ApiProblem): string =>
  problem.kind === 'notFound' || problem.kind === 'notPermitted'
    ? sentence(problem.message, quote(problem))
    : sentence(`We could not load ${what}.`, whatToDo(problem), quote(problem));

/** After an act: the service's own sentence, and that nothing typed is lost. */
export const actProblem = (problem: ApiProblem): string => {
  const kept = problem.kind === 'offline' || problem.kind === 'unavailable' ? 'Nothing you typed is lost. It is safe to press the button again.' : '';
  return sentence(problem.message, kept, whatToDo(problem), quote(problem));
};

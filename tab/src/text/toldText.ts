/** What somebody was told, by the purpose of the message; a stage or a limit with its number. */
const said: Readonly<Record<string, string>> = {
  act: 'To answer', know: 'To know of it', answered: 'An answer came', 'other date asked': 'Another date is asked for', 'other date decided': 'The other date is decided',
  challenged: 'The facts are challenged', 'challenge answered': 'The challenge is answered', replied: 'What the officer says to the answer', 'action overdue': 'An action is overdue',
  done: 'A manager confirmed it done', ended: 'It is over', thanks: 'Thanks', passed: 'Passed on to them', talk: 'A talk or a call is to be noted', digest: 'In the morning’s list',
  covered: 'Somebody stands in', uncovered: 'Nobody stands in', choose: 'Somebody is to be chosen', feedback: 'Feedback',
};

export const toldText = (what: string): string => {
  const [, kind, number, late] = /^(stage|limit) (\d+)( late)?$/.exec(what) ?? [];
  if (kind === 'limit') return 'A time limit ends that day';
  if (kind === 'stage') return `${number === '0' ? 'The informal step' : `Stage ${number ?? ''}`} ${late === undefined ? 'began' : 'is late'}`;
  return said[what] ?? what;
};

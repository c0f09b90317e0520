export type Mode = 'run' | 'check';
export type StartSettings = {
  mode: Mode;
  fresh: boolean;
  empty: boolean;
  /** First port to try; the next free one is taken. */
  port: number;
};

/** A fresh tenant's clock: Monday 4 January 2027, 8am in London. */
export const FIRST_MORNING = '2027-01-04T08:00:00Z';

export const startHelp = `npm start [-- --check | --fresh | --empty] [--port N]

  (nothing)   Review Desk on a Microsoft 365 tenant of this machine, with the sample register. Data is kept.
  --check     brings everything up on data of its own, asks every part a question, prints what it found; exits 0 or 1
  --fresh     starts over from new data
  --empty     from new data, without the sample register: people, mailboxes and calendars only
  --port N    first port to try (5310); one in use is stepped over
`;

export const readSettings = (args: readonly string[]): StartSettings | string => {
  const settings: StartSettings = { mode: 'run', fresh: false, empty: false, port: 5310 };
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === '--check') settings.mode = 'check';
    else if (word === '--fresh') settings.fresh = true;
    else if (word === '--empty') settings.empty = true;
    else if (word === '--port') settings.port = Number(args[(at += 1)]);
    else return `npm start does not know ${word ?? ''}.\n\n${startHelp}`;
  }
  if (!Number.isInteger(settings.port) || settings.port < 1 || settings.port > 65000) return 'Give --port a number from 1 to 65000.';
  return settings;
};

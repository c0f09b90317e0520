import { Writable } from 'node:stream';
import { createLog, type Log } from '../log/createLog.js';

/** The real log, writing where a test can read every line of it. */
export const collectLog = (): { log: Log; lines: () => Record<string, unknown>[]; text: () => string } => {
  let text = '';
  const log = createLog('debug', new Writable({ write: (chunk: Buffer, _encoding, done) => { text += chunk.toString('utf8'); done(); } }));
  return {
    log,
    text: () => text,
    lines: () => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>),
  };
};

import { pino, type DestinationStream } from 'pino';

/** What a line of the log may hold: ids, names of routes and kinds, numbers. Never a name, a body or a query's words. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[] | undefined>>;
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Lines of JSON on standard error: standard output belongs to whoever started the process. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(2)): Log => {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' }, destination);
  return {
    debug: (event, fields = {}) => log.debug(fields, event),
    info: (event, fields = {}) => log.info(fields, event),
    warn: (event, fields = {}) => log.warn(fields, event),
    error: (event, fields = {}) => log.error(fields, event),
  };
};

import { GraphError } from './graphError.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new GraphError(400, 'BadRequest', 'The path is not properly percent-encoded.');
  }
};

/**
 * The segments of a Graph path, each decoded once. `/sites/{host}:/{path}:/lists` becomes one segment for the site,
 * a library's `root:/{path}:` two, `/me` the signed-in person's place among `/users`, and `users('id')` the same as `users/id`.
 */
export const segmentsOf = (path: string): string[] => {
  const byDrivePath = /^(\/sites\/.+?\/drive)\/root:\/(.*?)(?::(\/[^:]*)?)?$/i.exec(path);
  if (byDrivePath) {
    const [, drive = '', relative = '', rest = ''] = byDrivePath;
    return [...segmentsOf(drive), 'root:', decode(relative), ...rest.split('/').filter(Boolean)];
  }
  const byPath = /^\/sites\/([^/:]+):(\/.*?)(?::(\/.*)?)?$/i.exec(path);
  if (byPath) {
    const [, host = '', relative = '', rest = ''] = byPath;
    return ['sites', `${decode(host)}:${decode(relative).replace(/\/$/, '')}`, ...rest.split('/').filter(Boolean).map(decode)];
  }
  const plain = path.replace(/\/([a-z]+)\('([^']+)'\)/gi, '/$1/$2');
  const segments = plain.split('/').slice(1).map(decode);
  if (segments.at(-1) === '') segments.pop();
  return segments[0]?.toLowerCase() === 'me' ? ['users', 'me', ...segments.slice(1)] : segments;
};

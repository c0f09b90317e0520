const id = /^(\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{30,}|a:.*|1[0-9]{9,})$/i;

/**
 * What a call that leaves is called: its method and its place without ids, a list by its name, a filter by its column.
 * Null for what is no work of ours: signing in, keys, and the host's own look for messages.
 */
export const callOf = (listNames: ReadonlyMap<string, string>, method: string, url: string, body: Buffer): string | null => {
  const [path = '', query = ''] = url.split('?');
  const storage = /^\/devstoreaccount1\/([\w-]+)(\/messages)?(\/.+)?$/.exec(path);
  if (storage) return storage[2] === undefined || method === 'GET' ? null : `${method} queue ${storage[1]}${storage[3] === undefined ? '' : ' message'}`;
  if (!/^\/(graph|connector)\//.test(path) || path.includes('.well-known')) return null;
  if (path.endsWith('/$batch')) return `POST $batch of ${partsIn(listNames, body)}`;
  const list = /\/lists\/([^/]+)/.exec(path)?.[1];
  const place = path.split('/').slice(2).filter((part) => part !== 'v1.0' && part !== 'v3').map((part) => listNames.get(part) ?? (id.test(decodeURIComponent(part)) || part.includes(',') ? '{id}' : part));
  const column = /fields\/(\w+)/.exec(decodeURIComponent(query))?.[1];
  return `${method} ${(list === undefined ? place : place.slice(place.indexOf('lists') + 1)).join('/')}${column === undefined ? '' : ` by ${column}`}`;
};

const partsIn = (listNames: ReadonlyMap<string, string>, body: Buffer): string => {
  const { requests } = JSON.parse(body.toString()) as { requests: { method: string; url: string; body?: unknown }[] };
  const [first] = requests;
  return `${requests.length} ${first === undefined ? '' : callOf(listNames, first.method, `/graph/v1.0${first.url}`, Buffer.alloc(0)) ?? ''}`;
};

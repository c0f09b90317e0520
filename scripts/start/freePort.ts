import { createServer } from 'node:net';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The wished port, or the next free one above it: a port in use is stepped over. */
export const freePort = async (wished: number): Promise<number> => {
  for (let port = wished; port < wished + 200; port += 1) if (await isFree(port)) return port;
  return 0;
};

import { createServer, type Server } from 'node:http';
import { createProxyServer } from 'http-proxy-3';
import sirv from 'sirv';

export type Front = { url: string; close(): Promise<void> };

export type FrontSettings = {
  port: number;
  /** Where the Functions host and the tenant listen. */
  api: string;
  tenant: string;
  /** The built tab, served below /tab. */
  tabFolder: string;
  /** Headers of the tab's pages, from the one source that the API uses too. */
  pageHeaders: Readonly<Record<string, string>>;
};

/**
 * One origin for everything, since teams-js over http takes messages only from its own: /api is the Functions host,
 * /tab the built pages, all else the tenant and its window.
 */
export const startFront = async (settings: FrontSettings): Promise<Front> => {
  const proxy = createProxyServer({ xfwd: false, changeOrigin: false });
  const pages = sirv(settings.tabFolder, {
    // Reads the folder afresh, so that a rebuild shows at once.
    dev: true,
    single: true,
    etag: true,
    setHeaders: (answer) => {
      for (const [name, value] of Object.entries(settings.pageHeaders)) answer.setHeader(name, value);
    },
  });
  proxy.on('error', (_error, _request, answer) => {
    if ('writeHead' in answer && !answer.headersSent) {
      answer.writeHead(503, { 'content-type': 'application/json' });
      answer.end(JSON.stringify({ error: { code: 'local.notThere', message: 'This part is not running.', reference: 'RD-LOCAL' } }));
    } else answer.end();
  });
  const server = createServer((request, answer) => {
    const url = request.url ?? '/';
    if (url === '/tab') {
      answer.writeHead(308, { location: '/tab/' }).end();
    } else if (url.startsWith('/tab/')) {
      request.url = url.slice('/tab'.length);
      pages(request, answer);
    } else {
      proxy.web(request, answer, { target: url.startsWith('/api/') ? settings.api : settings.tenant });
    }
  });
  await new Promise<void>((resolve) => server.listen(settings.port, '127.0.0.1', resolve));
  return { url: `http://localhost:${settings.port}`, close: () => closeServer(server) };
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

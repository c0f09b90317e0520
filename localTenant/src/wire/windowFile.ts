import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from './operation.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const plain =
  '<!doctype html><html lang="en"><title>Tenant on this machine</title><h1>Tenant on this machine</h1>' +
  '<p>An invented Microsoft 365 tenant is running here. Its window has not been built.</p></html>';

/** The built window, with its start page for every address of its own; a plain page when there is none. */
export const windowFile = (folder: string | undefined, url: string): Answer => {
  const wished = decodeURIComponent(url.split('?')[0] ?? '/');
  if (!folder || !existsSync(path.join(folder, 'index.html'))) {
    return { status: wished === '/' ? 200 : 404, body: plain, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  }
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.posix.normalize(wished)}`);
  const inside = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
  if (!inside && path.extname(wished)) return { status: 404, body: 'Not found', headers: { 'Content-Type': 'text/plain' } };
  const served = inside ? file : path.join(root, 'index.html');
  const cache = wished.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return {
    status: 200,
    body: readFileSync(served),
    headers: { 'Content-Type': types[path.extname(served)] ?? 'application/octet-stream', 'Cache-Control': cache },
  };
};

import type { ImportFiles } from '@review-desk/core/register';
import type { Desk } from './desk.js';

const FOLDER = 'imports';

/** Uploaded register files in the records site's document library, under the import's id. Up to 250 MB in one request. */
export const createImportFiles = (desk: Desk): ImportFiles => {
  const at = async (path: string): Promise<string> =>
    `/sites/${await desk.site.id()}/drive/root:/${FOLDER}/${path.split('/').map(encodeURIComponent).join('/')}:`;
  return {
    put: async (path, content) => {
      await desk.graph.send({
        operation: 'files.write', method: 'PUT', path: `${await at(path)}/content`, body: content, headers: { 'Content-Type': 'application/octet-stream' },
      });
    },
    get: async (path) => {
      const { status, body } = await desk.graph.send({ operation: 'files.read', method: 'GET', path: `${await at(path)}/content`, expects: [404] });
      if (status === 404) return null;
      return body instanceof Uint8Array ? body : new TextEncoder().encode(body === null ? '' : JSON.stringify(body));
    },
    remove: async (path) => {
      await desk.graph.send({ operation: 'files.remove', method: 'DELETE', path: (await at(path)).slice(0, -1), expects: [404] });
    },
  };
};

import type { DriveFile } from './fileStore.js';

export const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

export const toDriveItem = (file: DriveFile): Record<string, unknown> => ({
  '@odata.type': '#microsoft.graph.driveItem',
  id: file.id,
  name: nameOf(file.path),
  size: file.size,
  createdDateTime: file.created,
  lastModifiedDateTime: file.modified,
  eTag: `"{${file.id}},${file.version}"`,
  cTag: `"c:{${file.id}},${file.version}"`,
  file: { mimeType: 'application/octet-stream' },
  parentReference: { driveType: 'documentLibrary', siteId: file.siteId, path: `/drive/root:/${file.path.split('/').slice(0, -1).join('/')}`.replace(/\/$/, '') },
});

export const toFolder = (siteId: string, name: string, children: number): Record<string, unknown> => ({
  '@odata.type': '#microsoft.graph.driveItem',
  id: `folder-${name.toLowerCase()}`,
  name,
  folder: { childCount: children },
  parentReference: { driveType: 'documentLibrary', siteId },
});

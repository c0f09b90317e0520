import { createHash, randomBytes } from 'node:crypto';

/** A guid made from what it stands for, so that a fresh tenant gives the same sites and permissions the same ids. */
export const stableGuid = (...parts: readonly (string | number)[]): string => {
  const hex = createHash('sha1').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Outlook's ids: long, opaque, case sensitive, ending in an equals sign. */
export const outlookId = (): string => `AAMkAD${randomBytes(30).toString('base64url')}=`;

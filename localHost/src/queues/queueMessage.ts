import type { DequeuedMessageItem } from '@azure/storage-queue';
import type { TypedData } from '../functionsCore.cjs';

/** Queue text travels in base64 (host.json, `messageEncoding`). */
export const readText = (item: DequeuedMessageItem): string => Buffer.from(item.messageText, 'base64').toString('utf8');

/** What the real host tells a queue function about its message, in its own spelling. */
export const metadataOf = (item: DequeuedMessageItem): Record<string, TypedData> => ({
  Id: { string: item.messageId },
  DequeueCount: { json: String(item.dequeueCount) },
  InsertionTime: { json: JSON.stringify(item.insertedOn.toISOString()) },
  ExpirationTime: { json: JSON.stringify(item.expiresOn.toISOString()) },
  NextVisibleTime: { json: JSON.stringify(item.nextVisibleOn.toISOString()) },
  PopReceipt: { string: item.popReceipt },
  QueueTrigger: { string: readText(item) },
});

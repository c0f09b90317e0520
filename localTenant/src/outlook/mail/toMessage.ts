import { idOf } from './messageId.js';
import type { Address, Message } from './messageStore.js';

const recipient = ({ name, address }: Address) => ({ emailAddress: { name, address } });

export const etagOfMessage = (message: Message): string => `W/"${Buffer.from(`${message.id.slice(6, 22)} ${message.changeKey}`).toString('base64')}"`;

/** A message as Graph shows it; invitations and answers to them are event messages. */
export const toMessage = (message: Message, immutable: boolean): Record<string, unknown> => {
  const { data } = message;
  const id = idOf(message, immutable);
  return {
    ...(data.meeting ? { '@odata.type': '#microsoft.graph.eventMessage' } : {}),
    '@odata.etag': etagOfMessage(message),
    id,
    createdDateTime: message.received,
    lastModifiedDateTime: message.received,
    changeKey: etagOfMessage(message).slice(3, -1),
    categories: [],
    receivedDateTime: message.received,
    sentDateTime: message.received,
    hasAttachments: data.attachments.length > 0,
    internetMessageId: data.internetMessageId,
    subject: data.subject,
    bodyPreview: data.body.content.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 255),
    importance: data.importance,
    parentFolderId: message.folder,
    conversationId: data.conversationId ?? data.internetMessageId,
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: data.isRead,
    isDraft: data.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: 'focused',
    body: data.body,
    sender: recipient(data.from),
    from: recipient(data.from),
    toRecipients: data.to.map(recipient),
    ccRecipients: data.cc.map(recipient),
    bccRecipients: data.bcc.map(recipient),
    replyTo: data.replyTo.map(recipient),
    flag: { flagStatus: 'notFlagged' },
    ...(data.meeting ? { meetingMessageType: data.meeting.kind } : {}),
  };
};

/** The headers that travelled with a message. */
export const internetMessageHeaders = ({ data }: Message): { name: string; value: string }[] => [
  { name: 'Message-ID', value: data.internetMessageId },
  ...data.headers,
];

import { randomBytes } from 'node:crypto';

/** The address of a Teams meeting, in the service's own form. */
export const newJoinUrl = (tenantId: string, organiserId: string): string => {
  const thread = encodeURIComponent(`19:meeting_${randomBytes(24).toString('base64url')}@thread.v2`);
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organiserId }));
  return `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${context}`;
};

const rule = '_'.repeat(80);

/** Teams writes its block below the organiser's words, in the event's own body (graph-contract 5.1). */
export const withJoinBlock = (body: { contentType: string; content: string }, joinUrl: string): { contentType: string; content: string } => {
  if (body.contentType.toLowerCase() !== 'html') {
    return { ...body, content: `${body.content}\r\n${rule}\r\nMicrosoft Teams meeting\r\nJoin the meeting now: ${joinUrl}\r\n${rule}` };
  }
  const block =
    `<br><div class="me-email-text" style="color:#252424" lang="en-GB"><div style="width:100%">${rule}</div>` +
    `<div><span style="font-size:24px">Microsoft Teams meeting</span></div>` +
    `<div><a class="me-email-headline" href="${joinUrl.replaceAll('&', '&amp;')}" target="_blank" rel="noreferrer noopener">Join the meeting now</a></div>` +
    `<div style="width:100%">${rule}</div></div>`;
  const closing = /<\/body>/i.exec(body.content);
  if (!closing) return { ...body, content: `<html><body>${body.content}${block}</body></html>` };
  return { ...body, content: `${body.content.slice(0, closing.index)}${block}${body.content.slice(closing.index)}` };
};

export const holdsJoinBlock = (content: string, joinUrl: string): boolean =>
  content.includes(joinUrl) || content.includes(joinUrl.replaceAll('&', '&amp;'));

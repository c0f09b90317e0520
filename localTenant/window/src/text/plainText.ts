const blocks = 'p, div, br, li, tr, h1, h2, h3, h4, h5, h6, hr';

/** A body as its words alone: nothing of a sender's HTML reaches this page. */
export const plainText = (body: { readonly contentType: string; readonly content: string } | null | undefined): string => {
  if (!body) return '';
  if (body.contentType.toLowerCase() !== 'html') return body.content.trim();
  const page = new DOMParser().parseFromString(body.content, 'text/html');
  page.querySelectorAll('style, script, title').forEach((element) => element.remove());
  page.querySelectorAll(blocks).forEach((element) => element.after('\n'));
  return (page.body.textContent ?? '').replace(/[\t \u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const link = (_whole: string, words: string, address: string): string => `<a href="${address}">${words}</a>`;

/**
 * The little of Markdown that Teams shows in cards and messages: bold, italic, links and line breaks. Everything is escaped
 * first, so nothing that a bot sends becomes markup of its own.
 */
export const cardText = (text: string): string =>
  escaped(text)
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, link)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])_([^_]+)_(?=$|[\s).,;:])/g, '$1<em>$2</em>')
    .replace(/\r?\n/g, '<br>');

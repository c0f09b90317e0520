/** Names, towns and addresses have no use for these; a page or a spreadsheet might. */
const MARKUP = /[<>]/;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
/** UTF-8 that was read as Windows-1252 and saved again, or a character that was lost on the way. */
const MOJIBAKE =
  /\uFFFD|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜\u009D]|Â[\u00A0-\u00BF]/;
/** A spreadsheet would run it. A telephone number may begin with a plus. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s()-]*$)/;

export const MOST_CELL_CHARACTERS = 400;

type CellFault = { whatIsWrong: string; howToMend: string };

/** Why a cell cannot go in as it is, whatever its column; null for an ordinary one. */
export const hostileCell = (value: string): CellFault | null => {
  if (value.length > MOST_CELL_CHARACTERS)
    return {
      whatIsWrong: `This cell has more than ${MOST_CELL_CHARACTERS} characters.`,
      howToMend: 'Shorten it. The register holds facts, not case notes.',
    };
  if (FORMULA.test(value))
    return {
      whatIsWrong: 'This cell begins like a formula, which a spreadsheet would run.',
      howToMend: 'Give the plain text without =, +, - or @ in front.',
    };
  if (value.startsWith('"'))
    return {
      whatIsWrong: 'The quotation marks (") in this cell do not match.',
      howToMend: 'Put the whole cell in quotation marks, and write a mark inside it twice.',
    };
  if (MARKUP.test(value))
    return { whatIsWrong: 'This cell holds < or >, as a web page would.', howToMend: 'Give the plain text.' };
  if (CONTROL.test(value))
    return { whatIsWrong: 'This cell holds characters that cannot be seen.', howToMend: 'Type it again.' };
  if (MOJIBAKE.test(value))
    return {
      whatIsWrong: 'Accents were garbled when this file was saved.',
      howToMend: 'Export it again as UTF-8, or type this cell again.',
    };
  return null;
};

/** A cell of a file that we write: what a spreadsheet would run is written as text. */
export const safeCell = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

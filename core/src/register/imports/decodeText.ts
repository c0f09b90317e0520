import { InvalidInput } from '../../errors.js';

/** The most bytes a register file may have; a council's own is well under one hundredth of it. */
export const MOST_BYTES = 50 * 1024 * 1024;

type Chunk = Uint8Array | string;
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

export const refuseFile = (code: string, message: string): never => {
  throw new InvalidInput(`imports.${code}`, message, [{ path: 'file', message }]);
};

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The marks by which other kinds of file give themselves away in their first bytes. */
const refuseOtherKinds = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    refuseFile(
      'workbook',
      'This is an Excel workbook. Open it and save it as “CSV UTF-8 (comma delimited)”.',
    );
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 200).includes(0))
    refuseFile(
      'utf16',
      'This file is saved as Unicode text (UTF-16). Save it again as “CSV UTF-8 (comma delimited)”.',
    );
};

const decode = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array | undefined): string => {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    const message =
      'This file is not saved as UTF-8 (older Excel saves Windows-1252), so accents would be lost. Save it again as “CSV UTF-8 (comma delimited)”.';
    throw new InvalidInput('imports.notUtf8', message, [{ path: 'file', message }], { cause });
  }
};

const PIECE = 64 * 1024;

/** However the file comes, it goes on in pieces, so that only one is ever decoded and parsed at a time. */
async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
  }
}

/**
 * Text of a file that comes in chunks; only UTF-8, with or without its mark. The size is counted as it comes, so that
 * a file that is too large is refused without being held.
 */
export async function* decodeText(chunks: Chunks, mostBytes = MOST_BYTES): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  for await (const bytes of inPieces(chunks)) {
    if (size === 0) refuseOtherKinds(bytes);
    size += bytes.length;
    if (size > mostBytes)
      refuseFile(
        'tooLarge',
        `This file is larger than ${Math.floor(mostBytes / 1024 / 1024)} MB. Split it by team and import the parts one after the other.`,
      );
    yield decode(decoder, bytes);
  }
  if (size === 0) refuseFile('empty', 'This file is empty.');
  const rest = decode(decoder, undefined);
  if (rest !== '') yield rest;
}

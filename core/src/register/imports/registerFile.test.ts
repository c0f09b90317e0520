import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decodeText.js';
import {
  aRegisterFile,
  carerLine,
  faultsOf,
  homeLine,
  householdsOf,
  readAll,
} from './testing/aRegisterFile.js';

const good = aRegisterFile(homeLine(), carerLine({ given_name: 'Zoë' }));
const utf8 = new TextEncoder().encode(good);
const refusal = async (file: Uint8Array | string, mostBytes?: number): Promise<unknown> =>
  readAll([file], mostBytes).then(
    () => 'taken',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 0xff));

describe('the register file as a whole', () => {
  it('is read with and without the mark of UTF-8, however it is cut into pieces', async () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]);
    const single = [...utf8].map((byte) => Uint8Array.of(byte));
    for (const file of [[utf8], [marked], single])
      expect(householdsOf(await readAll(file))[0]?.carers[0]?.givenName).toBe('Zoë');
  });

  it.each<[string, Uint8Array | string, string]>([
    ['UTF-16', utf16(good), 'imports.utf16'],
    ['Windows-1252', latin1(good), 'imports.notUtf8'],
    ['an Excel workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'imports.workbook'],
    ['nothing', '', 'imports.empty'],
    ['semicolons between the cells', good.replaceAll(',', ';').replaceAll('"', ''), 'imports.notCommas'],
    ['no names of columns', 'household,H-001\n', 'imports.noHeader'],
    ['one column twice', 'record_type,reference,town,Town\n', 'imports.columnTwice'],
  ])('is refused for %s, in words that say what to do', async (_what, file, code) => {
    expect(await refusal(file)).toBe(code);
  });

  it('is refused past 50 MB as the bytes come, without being held', async () => {
    let given = 0;
    const endless = function* (): Generator<Uint8Array> {
      yield utf8;
      const piece = new Uint8Array(1024 * 1024).fill(0x61);
      for (; given < 200; given += 1) yield piece;
    };
    const reading = async (): Promise<void> => {
      for await (const _text of decodeText(endless())) continue;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'imports.tooLarge', kind: 'invalidInput' });
    await expect(readAll([good], 100)).rejects.toMatchObject({ code: 'imports.tooLarge' });
    expect(given).toBeLessThan(52);
  });

  it('names a misspelt column and the one that was meant, and reads the rest', async () => {
    const items = await readAll(good.replace('firo_email', 'firo_emial'));
    expect(faultsOf(items)).toMatchObject([
      { line: 1, column: 'firo_emial', suggestion: { value: 'firo_email' } },
    ]);
    expect(householdsOf(items)[0]?.firo).toBeNull();
  });

  it('takes column names in capitals and with spaces', async () => {
    expect(
      householdsOf(await readAll(good.replace('record_type,reference', 'Record Type,Reference'))),
    ).toHaveLength(1);
  });

  it('goes on after a line whose quotation marks do not match', async () => {
    const items = await readAll(
      `${good}household,H-002,,,,,,,"kin"ship\r\n${aRegisterFile(
        homeLine({ reference: 'H-003' }),
        carerLine({ reference: 'H-003' }),
      )
        .split('\r\n')
        .slice(1)
        .join('\r\n')}`,
    );
    expect(householdsOf(items).map((each) => each.ref)).toEqual(['H-001', 'H-003']);
    expect(faultsOf(items)).toMatchObject([
      { line: 4, column: 'carer_type', whatIsWrong: 'The quotation marks (") in this cell do not match.' },
    ]);
  });

  it('names a quotation mark that is never closed', async () => {
    const items = await readAll(`${good}household,H-002,"never closed\r\n`);
    expect(householdsOf(items)).toHaveLength(1);
    expect(faultsOf(items)).toMatchObject([
      { whatIsWrong: 'A quotation mark (") is opened here and not closed.' },
    ]);
  });

  it('names a line with more cells than columns', async () => {
    const items = await readAll(
      `record_type,reference,carer_type,town\r\nhousehold,H-001,mainstream,Marlbeck,Harle Green\r\n`,
    );
    expect(faultsOf(items)[0]).toMatchObject({
      line: 2,
      whatIsWrong: 'This line has 5 cells, the first line names 4.',
    });
  });
});

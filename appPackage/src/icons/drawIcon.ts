import { deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** Gives the colour of one point, both coordinates from 0 to 1. */
export type Picture = (x: number, y: number) => Colour;

const SAMPLES = 4;

/** Draws a square picture as PNG, four by four samples a pixel, so that edges are smooth. */
export const drawIcon = (size: number, picture: Picture): Uint8Array => {
  const raw = new Uint8Array(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) raw.set(pixel(size, row, column, picture), row * (size * 4 + 1) + 1 + column * 4);
  return png(size, raw);
};

const pixel = (size: number, row: number, column: number, picture: Picture): Uint8Array => {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const [r, g, b, a] = picture(x, y);
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  const mean = (sum: number): number => (alpha === 0 ? 0 : Math.round(sum / alpha));
  return Uint8Array.of(mean(red), mean(green), mean(blue), Math.round((alpha / (SAMPLES * SAMPLES)) * 255));
};

const png = (size: number, raw: Uint8Array): Uint8Array => {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, size);
  header.setUint32(4, size);
  // 8 bits a channel, colour with alpha.
  header.setUint8(8, 8);
  header.setUint8(9, 6);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};

const crc = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
};

import { png, type Pixel } from './png.js';

/** A shape tells how far a point of the unit square lies outside it; below nought is inside. */
type Shape = (x: number, y: number) => number;

const box = (left: number, top: number, right: number, bottom: number, round: number): Shape => (x, y) => {
  const across = Math.abs(x - (left + right) / 2) - (right - left) / 2 + round;
  const down = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + round;
  return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - round;
};

const stroke = (fromX: number, fromY: number, toX: number, toY: number, half: number): Shape => (x, y) => {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy) - half;
};

const either = (...shapes: readonly Shape[]): Shape => (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
const rim = (shape: Shape, half: number): Shape => (x, y) => Math.abs(shape(x, y)) - half;

const hooks = (half: number): Shape => either(stroke(0.37, 0.2, 0.37, 0.32, half), stroke(0.63, 0.2, 0.63, 0.32, half));
const tick = (half: number): Shape => either(stroke(0.36, 0.58, 0.46, 0.68, half), stroke(0.46, 0.68, 0.65, 0.47, half));

const white: Pixel = [255, 255, 255, 255];
const ground: Pixel = [11, 90, 102, 255];
const ink: Pixel = [8, 66, 75, 255];
const clear: Pixel = [255, 255, 255, 0];

type Layer = { readonly shape: Shape; readonly colour: Pixel };

const mix = (under: Pixel, over: Pixel, share: number): Pixel => {
  const channel = (index: 0 | 1 | 2 | 3): number => Math.round(under[index] + (over[index] - under[index]) * share);
  return [channel(0), channel(1), channel(2), channel(3)];
};

const paint = (size: number, layers: readonly Layer[], background: Pixel): Uint8Array =>
  png(size, (column, row) =>
    layers.reduce((under, { shape, colour }) => {
      const distance = shape((column + 0.5) / size, (row + 0.5) / size) * size;
      return mix(under, colour, Math.min(1, Math.max(0, 0.5 - distance)));
    }, background),
  );

/** 192 px, full colour: a page of the calendar with its day ticked. Teams rounds the corners itself. */
export const colourIcon = (): Uint8Array =>
  paint(
    192,
    [
      { shape: box(0.22, 0.26, 0.78, 0.8, 0.06), colour: white },
      { shape: box(0.22, 0.4, 0.78, 0.425, 0), colour: ink },
      { shape: hooks(0.045), colour: ground },
      { shape: hooks(0.028), colour: white },
      { shape: tick(0.036), colour: ink },
    ],
    ground,
  );

/** 32 px, white on clear, as Teams' rail wants it. */
export const outlineIcon = (): Uint8Array =>
  paint(
    32,
    [
      { shape: rim(box(0.14, 0.2, 0.86, 0.86, 0.1), 0.032), colour: white },
      { shape: box(0.14, 0.36, 0.86, 0.42, 0), colour: white },
      { shape: either(stroke(0.34, 0.1, 0.34, 0.24, 0.035), stroke(0.66, 0.1, 0.66, 0.24, 0.035)), colour: white },
      { shape: either(stroke(0.34, 0.62, 0.46, 0.74, 0.035), stroke(0.46, 0.74, 0.68, 0.52, 0.035)), colour: white },
    ],
    clear,
  );

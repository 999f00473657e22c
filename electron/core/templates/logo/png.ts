import { deflateSync, inflateSync } from 'node:zlib';
import type { Raster } from '../../documents/pdf/model.ts';
import { refusedLogo } from './refused.ts';

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** The longest side of a logo: 59 mm of paper at 600 dots an inch need 1400. */
export const MOST_PIXELS = 1600;

/** Samples of each pixel by colour type (PNG, 11.2.2). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Column and row where a pass begins, and the steps between its pixels; a picture that is not interlaced has one. */
const WHOLE = [[0, 0, 1, 1]] as const;
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

type Header = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly interlaced: boolean;
};
type Chunks = { readonly header: Header; readonly palette: Buffer; readonly alpha: Buffer; readonly data: Buffer };

/** A PNG laid on white paper: archival PDF has no use for transparency, and a letter is white. */
export function rasterOfPng(bytes: Uint8Array): Raster {
  const { header, palette, alpha, data } = chunksOf(Buffer.from(bytes));
  const { width, height, depth, type, interlaced } = header;
  const channels = CHANNELS[type] ?? 1;
  const pixels = Buffer.alloc(width * height * 3, 0xff);
  const rows = inflated(data, header);
  let at = 0;
  for (const [left, top, stepX, stepY] of interlaced ? ADAM7 : WHOLE) {
    const across = Math.ceil((width - left) / stepX);
    const down = Math.ceil((height - top) / stepY);
    if (across <= 0 || down <= 0) continue;
    const length = Math.ceil((across * channels * depth) / 8);
    let above: Buffer = Buffer.alloc(length);
    for (let row = 0; row < down; row += 1) {
      const line = unfiltered(rows, at, length, above, Math.max(1, (channels * depth) >> 3));
      at += length + 1;
      above = line;
      for (let column = 0; column < across; column += 1) {
        const colour = colourAt(line, column * channels, { depth, type, palette, alpha });
        colour.forEach((value, part) => {
          pixels[((top + row * stepY) * width + left + column * stepX) * 3 + part] = value;
        });
      }
    }
  }
  return { coding: 'deflated', colour: 'rgb', width, height, bytes: deflateSync(pixels, { level: 9 }) };
}

function chunksOf(file: Buffer): Chunks {
  let header: Header | undefined;
  let palette: Buffer = Buffer.alloc(0);
  let alpha: Buffer = Buffer.alloc(0);
  const data: Buffer[] = [];
  let at = PNG_SIGNATURE.length;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (body.length < length) break;
    if (name === 'IHDR' && length === 13) header = headerOf(body);
    if (name === 'PLTE') palette = body;
    if (name === 'tRNS') alpha = body;
    if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  if (header === undefined || data.length === 0) throw refusedLogo('damaged');
  if (header.type === 3 && palette.length === 0) throw refusedLogo('damaged');
  return { header, palette, alpha, data: Buffer.concat(data) };
}

function headerOf(body: Buffer): Header {
  const [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
  const [depth = 0, type = 0, compression, filter, interlace] = body.subarray(8);
  const depths = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
  const known = Object.entries(depths).some(([of, allowed]) => Number(of) === type && allowed.includes(depth));
  if (
    !known ||
    compression !== 0 ||
    filter !== 0 ||
    interlace === undefined ||
    interlace > 1 ||
    width === 0 ||
    height === 0
  )
    throw refusedLogo('damaged');
  if (Math.max(width, height) > MOST_PIXELS) throw refusedLogo('tooManyPixels', { pixels: MOST_PIXELS });
  return { width, height, depth, type, interlaced: interlace === 1 };
}

/** Never more than the picture can hold: a small file must not become a large memory. */
function inflated(data: Buffer, { width, height, depth, type, interlaced }: Header): Buffer {
  const bits = depth * (CHANNELS[type] ?? 1);
  const passes = interlaced ? ADAM7 : WHOLE;
  const needed = passes.reduce((sum, [left, top, stepX, stepY]) => {
    const across = Math.max(0, Math.ceil((width - left) / stepX));
    const down = Math.max(0, Math.ceil((height - top) / stepY));
    return across === 0 ? sum : sum + down * (1 + Math.ceil((across * bits) / 8));
  }, 0);
  try {
    const rows = inflateSync(data, { maxOutputLength: needed + 1024 });
    if (rows.length >= needed) return rows;
  } catch {
    // Told below: a stream that does not end, or is longer than the picture.
  }
  throw refusedLogo('damaged');
}

/** Takes the prediction out of a row (PNG, 9.2). */
function unfiltered(rows: Buffer, at: number, length: number, above: Buffer, step: number): Buffer {
  const filter = rows[at];
  if (filter === undefined || filter > 4) throw refusedLogo('damaged');
  const line = Buffer.from(rows.subarray(at + 1, at + 1 + length));
  for (let index = 0; index < length; index += 1) {
    const left = index >= step ? (line[index - step] ?? 0) : 0;
    const up = above[index] ?? 0;
    const corner = index >= step ? (above[index - step] ?? 0) : 0;
    line[index] = ((line[index] ?? 0) + predicted(filter, left, up, corner)) & 0xff;
  }
  return line;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 0) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type Form = { readonly depth: number; readonly type: number; readonly palette: Buffer; readonly alpha: Buffer };

/** Red, green and blue of a pixel on white. */
function colourAt(line: Buffer, sample: number, { depth, type, palette, alpha }: Form): readonly number[] {
  const raw = (offset: number): number => sampleAt(line, sample + offset, depth);
  const byte = (offset: number): number =>
    depth === 16 ? raw(offset) >> 8 : Math.round((raw(offset) * 255) / (2 ** depth - 1));
  if (type === 3) {
    const index = raw(0);
    if (index * 3 + 2 >= palette.length) throw refusedLogo('damaged');
    return onWhite([...palette.subarray(index * 3, index * 3 + 3)], alpha[index] ?? 255);
  }
  const grey = type === 0 || type === 4;
  const colour = grey ? [byte(0), byte(0), byte(0)] : [byte(0), byte(1), byte(2)];
  if (type === 4) return onWhite(colour, byte(1));
  if (type === 6) return onWhite(colour, byte(3));
  // One colour may stand for nothing at all.
  const clear =
    alpha.length >= (grey ? 2 : 6) &&
    (grey ? [0] : [0, 1, 2]).every((part) => alpha.readUInt16BE(part * 2) === raw(part));
  return onWhite(colour, clear ? 0 : 255);
}

function sampleAt(line: Buffer, sample: number, depth: number): number {
  if (depth === 16) return ((line[sample * 2] ?? 0) << 8) | (line[sample * 2 + 1] ?? 0);
  if (depth === 8) return line[sample] ?? 0;
  const bit = sample * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

const onWhite = (colour: readonly number[], alpha: number): readonly number[] =>
  alpha === 255 ? colour : colour.map((value) => Math.round((value * alpha + 255 * (255 - alpha)) / 255));

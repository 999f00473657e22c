import type { Raster } from '../../documents/pdf/model.ts';
import { MOST_PIXELS } from './png.ts';
import { refusedLogo } from './refused.ts';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive, coded by Huffman: what every reader of PDF knows. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Notes of cameras and programs, places among them; JFIF and what says how colours are coded stay. */
const isNote = (marker: number): boolean => marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);

/** A JPEG as it is, without the notes that cameras and programs leave in it. */
export function rasterOfJpeg(bytes: Uint8Array): Raster {
  const file = Buffer.from(bytes);
  const kept: Buffer[] = [file.subarray(0, 2)];
  let frame: Pick<Raster, 'colour' | 'width' | 'height'> | undefined;
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) throw refusedLogo('damaged');
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length || marker === END_OF_IMAGE) throw refusedLogo('damaged');
    if (OTHER_FRAMES.has(marker)) throw refusedLogo('damaged');
    if (FRAMES.has(marker)) frame = frameOf(file.subarray(at + 4, end));
    if (marker === START_OF_SCAN) {
      if (frame === undefined) throw refusedLogo('damaged');
      kept.push(scans(file, at));
      return { coding: 'jpeg', ...frame, bytes: Uint8Array.from(Buffer.concat(kept)) };
    }
    if (!isNote(marker)) kept.push(file.subarray(at, end));
    at = end;
  }
  throw refusedLogo('damaged');
}

function frameOf(body: Buffer): Pick<Raster, 'colour' | 'width' | 'height'> {
  if (body.length < 6) throw refusedLogo('damaged');
  const [depth, , , , , components] = body;
  const [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
  if (depth !== 8 || width === 0 || height === 0) throw refusedLogo('damaged');
  if (Math.max(width, height) > MOST_PIXELS) throw refusedLogo('tooManyPixels', { pixels: MOST_PIXELS });
  // Four components are inks of a press, which a screen and this archive do not have.
  if (components !== 1 && components !== 3) throw refusedLogo('colours');
  return { colour: components === 1 ? 'grey' : 'rgb', width, height };
}

/** From the first scan to the end of the picture; what is hung on behind is no picture. */
function scans(file: Buffer, from: number): Buffer {
  const end = file.lastIndexOf(Buffer.of(0xff, END_OF_IMAGE));
  if (end < from) throw refusedLogo('damaged');
  return file.subarray(from, end + 2);
}

import { Buffer } from 'node:buffer';
import type { Picture } from '../../documents/pdf/model.ts';
import { rasterOfJpeg } from './jpeg.ts';
import { PNG_SIGNATURE, rasterOfPng } from './png.ts';
import { refusedLogo } from './refused.ts';
import { drawingOfSvg } from './svg.ts';

/** Larger than any logo has to be. */
export const LARGEST_LOGO = 1_000_000;

export type LogoType = 'image/png' | 'image/jpeg' | 'image/svg+xml';
export type ReadLogo = { readonly type: LogoType; readonly picture: Bare<Picture> };
type Bare<T> = T extends unknown ? Omit<T, 'alternative'> : never;

/** A picture out of a file, told by what the file holds and not by its name. */
export function readLogo(bytes: Uint8Array): ReadLogo {
  if (bytes.length === 0) throw refusedLogo('notAPicture');
  if (bytes.length > LARGEST_LOGO) throw refusedLogo('tooLarge', { kilobytes: LARGEST_LOGO / 1000 });
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    const raster = rasterOfPng(bytes);
    return { type: 'image/png', picture: { kind: 'raster', raster, width: raster.width, height: raster.height } };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const raster = rasterOfJpeg(bytes);
    return { type: 'image/jpeg', picture: { kind: 'raster', raster, width: raster.width, height: raster.height } };
  }
  const text = textOf(bytes);
  if (text === undefined || !/<svg[\s>]/.test(text.slice(0, 4000))) throw refusedLogo('notAPicture');
  return { type: 'image/svg+xml', picture: { kind: 'drawing', ...drawingOfSvg(text) } };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}

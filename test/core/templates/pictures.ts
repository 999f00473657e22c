import { crc32, deflateSync } from 'node:zlib';

/** Pictures made for the tests: small, exact, of every kind a logo may be. */
type Png = {
  readonly width: number;
  readonly height: number;
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly depth?: 1 | 2 | 4 | 8 | 16;
  /** The rows as they stand in the file, without their filter byte. */
  readonly rows: readonly (readonly number[])[];
  readonly filters?: readonly number[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  readonly interlaced?: boolean;
};

const chunk = (name: string, body: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const foot = Buffer.alloc(4);
  foot.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, foot]);
};

export function png({
  width,
  height,
  type,
  depth = 8,
  rows,
  filters = [],
  palette,
  transparency,
  interlaced = false,
}: Png): File {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const data = Buffer.concat(rows.map((row, index) => Buffer.from([filters[index] ?? 0, ...row])));
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette))]),
    ...(transparency === undefined ? [] : [chunk('tRNS', Buffer.from(transparency))]),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return new File([Uint8Array.from(bytes)], 'logo.png', { type: 'image/png' });
}

/** Blue, half of it see-through. */
export const halfBlue = (): File => png({ width: 2, height: 1, type: 6, rows: [[0, 0, 255, 255, 0, 0, 255, 128]] });

/** A real, tiny JPEG in shades of grey: one white square, 8 by 8, baseline. */
const GREY_JPEG =
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';
export const GREY = Buffer.from(GREY_JPEG, 'base64');

/** The same with a note of a camera in it, as phones leave it. */
export function jpeg(note = ''): File {
  const body = Buffer.from(`Exif\0\0${note}`, 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
  const bytes = note === '' ? GREY : Buffer.concat([GREY.subarray(0, 2), segment, GREY.subarray(2)]);
  return new File([Uint8Array.from(bytes)], 'logo.jpg', { type: 'image/jpeg' });
}

export const svg = (inside: string, attributes = 'viewBox="0 0 100 40"'): File =>
  new File([`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`], 'logo.svg', {
    type: 'image/svg+xml',
  });

export const heron = (): File =>
  svg(
    '<title>Heron</title><g transform="translate(10 5) scale(0.5)" fill="navy"><path d="M0 0h40v40H0z"/><circle cx="80" cy="20" r="20" fill="none" style="stroke:#a04000;stroke-width:4"/></g>',
  );

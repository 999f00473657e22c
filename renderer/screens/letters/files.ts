import type { PortableFile } from '../../../shared/contract/core/casework.ts';

const BAR = ' | ';

/** Files as they are typed: one a line, `name | format | contents`. */
export const filesText = (files: readonly PortableFile[]): string =>
  files.map(({ name, format, contents }) => [name, format, contents].join(BAR)).join('\n');

/** A line without a format takes it from the ending of the name: `data.json` is JSON. */
export const filesIn = (typed: string): PortableFile[] =>
  typed
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()))
    .filter(([name = '']) => name !== '')
    .map(([name = '', format = '', ...contents]) => ({
      name: name.slice(0, 200),
      format: (format === '' ? endingOf(name) : format).slice(0, 40),
      contents: contents.join(BAR).slice(0, 500),
    }));

const endingOf = (name: string): string => (/\.([\p{L}\d]+)$/u.exec(name)?.[1] ?? '–').toUpperCase();

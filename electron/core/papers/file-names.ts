import { fileName } from '../attachments/file-name.ts';

/** Names that mean a device and no file where they are unpacked. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

const part = (name: string): string => {
  const plain = fileName(name);
  return DEVICES.test(plain) ? `_${plain}` : plain;
};

/** `report.pdf` → `report (2).pdf` */
const numbered = (name: string, number: number): string => {
  const dot = name.lastIndexOf('.');
  const end = dot > name.lastIndexOf('/') + 1 ? dot : name.length;
  return `${name.slice(0, end)} (${number})${name.slice(end)}`;
};

/**
 * Gives each entry of an archive a name of its own: parts that lead nowhere else, that every file system takes, and that
 * differ by more than their case.
 */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted.split('/').map(part).join('/');
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = numbered(plain, number);
    taken.add(name.toLowerCase());
    return name;
  };
}

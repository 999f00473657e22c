const LONGEST = 200;
/** Control characters, invisible ones that turn the direction of writing, and what some file system refuses. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const REFUSED = /[<>:"|?*]/g;

/** The name of a file and nothing else: no path, nothing invisible, as long as every file system takes it. */
export function fileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(UNFIT, '')
    .replace(REFUSED, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return plain === '' ? 'file' : shortened(plain);
}

/** The end tells what kind of file it is: it stays. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const end = /\.[^.]{1,15}$/u.exec(name)?.[0] ?? '';
  return letters.slice(0, LONGEST - Array.from(end).length).join('') + end;
}

/** The type a program claimed, where it has the form of one. */
export const mediaType = (claimed: string): string =>
  /^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(claimed) ? claimed : 'application/octet-stream';

/** What tells one person from another across messages; empty where it is not known. */
export type PersonMarks = { readonly name: string; readonly email: string; readonly phone: string };

export type SharedMark = 'name' | 'email' | 'phone';

/** By which marks two messages seem to come from the same person; none where nothing known agrees. */
export function sharedMarks(one: PersonMarks, other: PersonMarks): readonly SharedMark[] {
  const marks: SharedMark[] = [];
  if (agree(normalName(one.name), normalName(other.name))) marks.push('name');
  if (agree(normalEmail(one.email), normalEmail(other.email))) marks.push('email');
  if (samePhone(one.phone, other.phone)) marks.push('phone');
  return marks;
}

const agree = (one: string, other: string): boolean => one !== '' && one === other;

/** Letters that are no accented form of another one, so that normalisation alone does not fold them. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'herr',
  'frau',
  'sur',
  'sinjura',
]);

/** "SAMPLE, Dr Żaneta" and "Zaneta Sample" are one name: case, accents, order and forms of address do not count. */
export function normalName(name: string): string {
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FORMS_OF_ADDRESS.has(word))
    .sort()
    .join(' ');
}

function plain(text: string): string {
  const lower = text.toLocaleLowerCase('en').normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return lower.replaceAll(/[ßæœøłđħıþð]/gu, (letter) => FOLDED[letter] ?? letter);
}

/** The mailbox an address leads to: case does not count, nor does a tag (`renata+shop@`), nor a dot at Gmail. */
export function normalEmail(email: string): string {
  const [local, domain] = splitAt(email.trim().toLowerCase());
  if (local === '' || domain === '') return '';
  const box = local.split('+', 1)[0] ?? '';
  if (domain === 'gmail.com' || domain === 'googlemail.com') return `${box.replaceAll('.', '')}@gmail.com`;
  return `${box}@${domain}`;
}

function splitAt(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return at < 1 ? ['', ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** Fewer digits than this are an extension or a slip of the hand, and too many people share them. */
const TELLING_DIGITS = 7;

/** `+356 9912 3456`, `00356 99123456` and `9912 3456` are one number: one may lack the country or its leading zero. */
function samePhone(one: string, other: string): boolean {
  const [shorter, longer] = [digitsOf(one), digitsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < TELLING_DIGITS) return false;
  return longer.endsWith(shorter);
}

const digitsOf = (phone: string): string => phone.replaceAll(/\(0\)|\D/g, '').replace(/^0+/, '');

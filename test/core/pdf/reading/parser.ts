import { Dict, Name, Operator, Ref, Text } from './values.ts';
import type { Value } from './values.ts';

const BLANK = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads PDF syntax from a string of bytes, in files as in content streams. */
export class Parser {
  readonly #source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.at = at;
  }

  get done(): boolean {
    this.skipBlanks();
    return this.at >= this.#source.length;
  }

  skipBlanks(): void {
    for (;;) {
      while (BLANK.test(this.#source.charAt(this.at))) this.at++;
      if (this.#source.charAt(this.at) !== '%') return;
      while (this.at < this.#source.length && !/[\r\n]/.test(this.#source.charAt(this.at))) this.at++;
    }
  }

  /** The next value, with references resolved to `Ref`, or an operator. */
  next(): Value | Operator {
    this.skipBlanks();
    const start = this.#source.charAt(this.at);
    if (this.#source.startsWith('<<', this.at)) return this.#dictionary();
    if (start === '<') return this.#hexadecimal();
    if (start === '(') return this.#literal();
    if (start === '[') return this.#array();
    if (start === '/')
      return new Name(
        this.#word(1).replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      );
    const word = this.#word(0);
    if (word === '') throw new Error(`Unexpected ${JSON.stringify(start)} at ${this.at}`);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrReference(Number(word));
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Operator(word);
  }

  value(): Value {
    const value = this.next();
    if (value instanceof Operator) throw new Error(`Unexpected operator ${value.name}`);
    return value;
  }

  #word(skip: number): string {
    const start = this.at + skip;
    this.at = start;
    for (;;) {
      const character = this.#source.charAt(this.at);
      if (character === '' || BLANK.test(character) || DELIMITER.test(character)) break;
      this.at++;
    }
    return this.#source.slice(start, this.at);
  }

  #numberOrReference(value: number): Value {
    const reference = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(
      this.#source.slice(this.at, this.at + 24),
    );
    if (!reference || !Number.isInteger(value)) return value;
    this.at += reference[0].length;
    return new Ref(value);
  }

  #dictionary(): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skipBlanks();
      if (this.#source.startsWith('>>', this.at)) break;
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`A dictionary without a key at ${this.at}`);
      entries.set(key.name, this.value());
    }
    this.at += 2;
    return new Dict(entries);
  }

  #array(): readonly Value[] {
    this.at++;
    const values: Value[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.#source.charAt(this.at) === ']') break;
      values.push(this.value());
    }
    this.at++;
    return values;
  }

  #hexadecimal(): Text {
    const end = this.#source.indexOf('>', this.at);
    const digits = this.#source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return new Text(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  #literal(): Text {
    let depth = 1;
    let bytes = '';
    for (this.at++; ; this.at++) {
      const character = this.#source.charAt(this.at);
      if (character === '') throw new Error('A string without an end');
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.#source.slice(this.at + 1, this.at + 4));
        this.at += octal ? octal[0].length : 1;
        bytes += octal
          ? String.fromCharCode(parseInt(octal[0], 8))
          : (ESCAPES[this.#source.charAt(this.at)] ?? this.#source.charAt(this.at));
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
      bytes += character;
    }
    this.at++;
    return new Text(bytes);
  }
}

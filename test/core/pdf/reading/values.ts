/** PDF values as they stand in a file (ISO 32000-1, 7.3), written without any regard to the library that makes them. */
export type Value = null | boolean | number | Name | Text | Ref | Stream | Dict | readonly Value[];

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string object: its bytes, one per character. */
export class Text {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }

  /** The text of a text string: UTF-16 with its mark, else one character for each byte. */
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes;
    return Buffer.from(this.bytes.slice(2), 'latin1').swap16().toString('utf16le');
  }
}

export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export class Dict {
  readonly entries: Map<string, Value>;
  constructor(entries: Map<string, Value>) {
    this.entries = entries;
  }

  get(key: string): Value {
    return this.entries.get(key) ?? null;
  }
}

export class Stream {
  readonly dict: Dict;
  bytes: Buffer;
  constructor(dict: Dict, bytes: Buffer) {
    this.dict = dict;
    this.bytes = bytes;
  }
}

export class Operator {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export const nameOf = (value: Value | undefined): string | undefined =>
  value instanceof Name ? value.name : undefined;

export const numberOf = (value: Value | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

export const textOf = (value: Value | undefined): string | undefined =>
  value instanceof Text ? value.text : undefined;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

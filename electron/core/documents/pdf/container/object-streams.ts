const OBJECTS_PER_STREAM = 200;
/** Bytes of a row of the cross-reference stream: kind, offset or stream, index. */
export const ROW = 7;

type Place = { readonly stream: number; readonly index: number };

/** Objects without a stream, gathered into compressed object streams (ISO 32000-1, 7.5.7). */
export class ObjectStreams {
  #ids: number[] = [];
  #bodies: string[] = [];
  readonly #places = new Map<number, Place>();

  get isEmpty(): boolean {
    return this.#ids.length === 0;
  }

  /** Takes an object in; true when the stream is full and should be written. */
  park(id: number, body: string): boolean {
    this.#ids.push(id);
    this.#bodies.push(body);
    return this.#ids.length >= OBJECTS_PER_STREAM;
  }

  take(stream: number): { readonly count: number; readonly first: number; readonly content: Uint8Array } {
    let head = '';
    let offset = 0;
    this.#ids.forEach((id, index) => {
      head += `${id} ${offset} `;
      offset += (this.#bodies[index]?.length ?? 0) + 1;
      this.#places.set(id, { stream, index });
    });
    const content = Buffer.from(head + this.#bodies.join('\n'), 'latin1');
    const count = this.#ids.length;
    this.#ids = [];
    this.#bodies = [];
    return { count, first: head.length, content };
  }

  placeOf(id: number): Place | undefined {
    return this.#places.get(id);
  }
}

/** Rows of the cross-reference stream (7.5.8), each made the difference to the row above (PNG "up"). */
export const crossReferenceRows = (
  offsets: readonly (number | null)[],
  streams: Pick<ObjectStreams, 'placeOf'>,
): { readonly rows: Buffer; readonly columns: number } => {
  const plain = Buffer.alloc((offsets.length + 1) * ROW);
  plain.writeUInt16BE(0xffff, 5);
  offsets.forEach((offset, index) => {
    const at = (index + 1) * ROW;
    const place = streams.placeOf(index + 1);
    plain.writeUInt8(place ? 2 : 1, at);
    plain.writeUInt32BE(place ? place.stream : (offset ?? 0), at + 1);
    plain.writeUInt16BE(place ? place.index : 0, at + 5);
  });
  const rows = Buffer.alloc((offsets.length + 1) * (ROW + 1));
  for (let row = 0; row <= offsets.length; row++) {
    rows[row * (ROW + 1)] = 2;
    for (let column = 0; column < ROW; column++) {
      const above = row > 0 ? (plain[(row - 1) * ROW + column] ?? 0) : 0;
      rows[row * (ROW + 1) + 1 + column] = ((plain[row * ROW + column] ?? 0) - above) & 0xff;
    }
  }
  return { rows, columns: ROW };
};

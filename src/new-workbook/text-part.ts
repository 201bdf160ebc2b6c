/** Letters that are made into bytes at once: a long sheet as one text would be held twice, and each of its letters in two bytes. */
const AT_ONCE = 256 * 1024;

/** A part that is written from its beginning to its end. */
export class TextPart {
  readonly #encoder = new TextEncoder();
  readonly #done: Uint8Array<ArrayBuffer>[] = [];
  #text = '';
  #size = 0;

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > AT_ONCE) this.#encode();
  }

  /** The whole of it in bytes. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#encode();
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#done) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #encode(): void {
    const piece = this.#encoder.encode(this.#text);
    this.#text = '';
    this.#size += piece.length;
    this.#done.push(piece);
  }
}

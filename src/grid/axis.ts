/** First and last (included) index of what lies in view. */
export interface AxisWindow {
  readonly first: number;
  readonly last: number;
}

/** The rows or the columns of a sheet along one axis: sizes and offsets in CSS pixels, indexes from 0. */
export class Axis {
  readonly #sizes: Float64Array;
  readonly #offsets: Float64Array;
  /** Offsets up to and including this index are right; those behind it wait for the next question. */
  #settled = 0;

  constructor(sizes: ArrayLike<number>) {
    this.#sizes = Float64Array.from(sizes);
    this.#offsets = new Float64Array(this.#sizes.length + 1);
  }

  get count(): number {
    return this.#sizes.length;
  }

  /** Length of the whole axis. */
  get total(): number {
    return this.offset(this.count);
  }

  size(index: number): number {
    return this.#sizes[index] ?? 0;
  }

  /** Where an index begins; the count itself gives the end of the axis. */
  offset(index: number): number {
    const wanted = Math.max(0, Math.min(index, this.count));
    for (; this.#settled < wanted; this.#settled++) {
      this.#offsets[this.#settled + 1] = (this.#offsets[this.#settled] ?? 0) + this.size(this.#settled);
    }
    return this.#offsets[wanted] ?? 0;
  }

  /** Length of `count` neighbours from `index` on. */
  span(index: number, count: number): number {
    return this.offset(index + count) - this.offset(index);
  }

  resize(index: number, size: number): void {
    if (index < 0 || index >= this.count || this.#sizes[index] === size) return;
    this.#sizes[index] = size;
    this.#settled = Math.min(this.#settled, index);
  }

  /** Index of what lies at a distance from the start; distances outside give the first or the last. */
  indexAt(distance: number): number {
    this.offset(this.count);
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** What lies between two distances, with `spare` more on each side so that short scrolling shows no gap. */
  window(from: number, to: number, spare: number): AxisWindow {
    return {
      first: Math.max(0, this.indexAt(from) - spare),
      last: Math.min(this.count - 1, this.indexAt(Math.max(from, to)) + spare),
    };
  }
}

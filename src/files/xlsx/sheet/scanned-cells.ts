import type { ScannedCell, ScannedFormula } from './scanned-cell.js';

/** The cells of a sheet in a few long lists: as objects two million of them would take half a gigabyte. */

/** What a cell may say of its kind (18.18.11); anything else is read as a number. */
const TYPES = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'];

const FIRST_ROOM = 1024;

/** What a cell holds. Most hold a value and no more, which then stands for itself. */
type Content = Pick<ScannedCell, 'value' | 'inline' | 'formula' | 'rest'>;

const NOTHING: Content = { value: undefined, inline: undefined, formula: undefined, rest: [] };

/** Numbers of each cell. */
const FIELDS = 6;
const [ROW, COLUMN, START, OPEN_END, END, STYLE] = [0, 1, 2, 3, 4, 5] as const;

/** Cells by the order they were found in. */
export class ScannedCells {
  #numbers = new Uint32Array(FIRST_ROOM * FIELDS);
  #types = new Uint8Array(FIRST_ROOM);
  readonly #contents: (string | Content | undefined)[] = [];

  get count(): number {
    return this.#contents.length;
  }

  push({ row, column, start, openEnd, end, style, type, value, inline, formula, rest }: ScannedCell): void {
    const at = this.count;
    if (at === this.#types.length) this.#grow();
    const first = at * FIELDS;
    this.#numbers[first + ROW] = row;
    this.#numbers[first + COLUMN] = column;
    this.#numbers[first + START] = start;
    this.#numbers[first + OPEN_END] = openEnd;
    this.#numbers[first + END] = end;
    this.#numbers[first + STYLE] = style;
    this.#types[at] = Math.max(0, TYPES.indexOf(type));
    const isValue = inline === undefined && !formula && rest.length === 0;
    this.#contents.push(isValue ? value : { value, inline, formula, rest });
  }

  #grow(): void {
    const numbers = new Uint32Array(this.#numbers.length * 2);
    numbers.set(this.#numbers);
    const types = new Uint8Array(this.#types.length * 2);
    types.set(this.#types);
    [this.#numbers, this.#types] = [numbers, types];
  }

  #number(at: number, field: number): number {
    return this.#numbers[at * FIELDS + field] ?? 0;
  }

  columnOf(at: number): number {
    return this.#number(at, COLUMN);
  }

  at(at: number): ScannedCell {
    const content = this.#contents[at] ?? NOTHING;
    const isValue = typeof content === 'string';
    const { inline, formula, rest } = isValue ? NOTHING : content;
    return {
      row: this.#number(at, ROW),
      column: this.#number(at, COLUMN),
      start: this.#number(at, START),
      openEnd: this.#number(at, OPEN_END),
      end: this.#number(at, END),
      style: this.#number(at, STYLE),
      type: TYPES[this.#types[at] ?? 0] ?? 'n',
      value: isValue ? content : content.value,
      inline,
      formula,
      rest,
    };
  }

  /** Each cell of a stretch, made when it is asked for. */
  *between(first: number, end: number): Generator<ScannedCell> {
    for (let at = first; at < end; at += 1) yield this.at(at);
  }

  /** All cells. */
  [Symbol.iterator](): Generator<ScannedCell> {
    return this.between(0, this.count);
  }

  /** The cells with a formula. */
  *withFormula(): Generator<ScannedCell & { readonly formula: ScannedFormula }> {
    for (const [at, content] of this.#contents.entries()) {
      const formula = typeof content === 'object' ? content.formula : undefined;
      if (formula) yield Object.assign(this.at(at), { formula });
    }
  }
}

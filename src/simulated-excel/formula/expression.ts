import { parseCellAddress } from '../area.js';
import type { CellValue } from '../cell.js';
import { type Token, tokenise } from './tokens.js';

/** A reference to one cell of the same sheet; `$` makes a part absolute. */
export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** A formula, taken apart. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** Cells from one corner to the other, of the sheet named or, where it is null, of the formula's own. */
  | {
      readonly kind: 'area';
      readonly sheet: string | null;
      readonly first: Reference;
      readonly last: Reference;
    }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly parts: readonly Expression[] };

/** Operators that bind loosest come first, as in Excel. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

class Unreadable extends Error {}

function reference(text: string): Reference {
  const place = parseCellAddress(text);
  if (!place) throw new Unreadable(text);
  const [, columnSign, rowSign] = /^(\$?)[A-Z]+(\$?)/i.exec(text) ?? [];
  return { ...place, columnAbsolute: columnSign === '$', rowAbsolute: rowSign === '$' };
}

class Reader {
  private next = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.level(0);
    const rest = this.tokens[this.next];
    if (rest) throw new Unreadable(rest.text);
    return expression;
  }

  private level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return this.unary();
    let left = this.level(depth + 1);
    for (let operator = this.takeOneOf(operators); operator; operator = this.takeOneOf(operators)) {
      left = { kind: 'operation', operator, parts: [left, this.level(depth + 1)] };
    }
    return left;
  }

  private unary(): Expression {
    const sign = this.takeOneOf(['-', '+']);
    if (!sign) return this.single();
    return { kind: 'operation', operator: sign, parts: [{ kind: 'literal', value: 0 }, this.unary()] };
  }

  private single(): Expression {
    const token = this.tokens[this.next++];
    if (!token) throw new Unreadable('');
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'text')
      return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'sheet') return this.cells(this.tokens[this.next++], token.text);
    if (token.kind === 'reference') return this.cells(token, null);
    if (token.kind === 'name') return this.named(token.text.toUpperCase());
    if (token.text !== '(') throw new Unreadable(token.text);
    const inner = this.level(0);
    if (!this.takeOneOf([')'])) throw new Unreadable('(');
    return inner;
  }

  /** A cell, or an area from it on; of another sheet where its name (`'一覧'!`) stands before. */
  private cells(token: Token | undefined, sheetText: string | null): Expression {
    if (token?.kind !== 'reference') throw new Unreadable(sheetText ?? '');
    const first = reference(token.text);
    const sheet = sheetText === null ? null : sheetText.slice(1, -2).replaceAll("''", "'");
    if (this.takeOneOf([':'])) {
      const end = this.tokens[this.next++];
      if (end?.kind !== 'reference') throw new Unreadable(':');
      return { kind: 'area', sheet, first, last: reference(end.text) };
    }
    return sheet === null
      ? { kind: 'reference', reference: first }
      : { kind: 'area', sheet, first, last: first };
  }

  private named(name: string): Expression {
    if (!this.takeOneOf(['('])) {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'literal', value: name === 'TRUE' };
      throw new Unreadable(name);
    }
    const parts: Expression[] = [];
    if (this.takeOneOf([')'])) return { kind: 'call', name, parts };
    do parts.push(this.level(0));
    while (this.takeOneOf([',']));
    if (!this.takeOneOf([')'])) throw new Unreadable(name);
    return { kind: 'call', name, parts };
  }

  private takeOneOf(operators: readonly string[]): string | null {
    const token = this.tokens[this.next];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return null;
    this.next++;
    return token.text;
  }
}

/**
 * Takes a formula (`=...`) apart. Gives `null` for everything beyond cells and areas, literals, operators and calls:
 * names and array constants are left to the real Excel.
 */
export function readFormula(formula: string): Expression | null {
  const tokens = formula.startsWith('=') ? tokenise(formula) : null;
  if (!tokens) return null;
  try {
    return new Reader(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Words of the lexicon with one part of them left out, to see whether any example needs that part. */

/** A piece of a pattern: plain characters, or a group of choices; `quantifier` is what stands behind it. */
type Piece =
  | { readonly kind: 'plain'; readonly text: string; readonly quantifier: string }
  | {
      readonly kind: 'group';
      readonly open: string;
      readonly choices: readonly Piece[][];
      readonly quantifier: string;
    };

const OPENS = /^\((?:\?(?:[:=!]|<[=!]))?/;
const QUANTIFIER = /^(?:[?*+]|\{[\d,]+\})\??/;
const PLAIN = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|[^)|])/u;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choices(): Piece[][] {
    const choices: Piece[][] = [[]];
    while (this.at < this.source.length && this.rest().charAt(0) !== ')') {
      if (this.take(/^\|/) !== '') choices.push([]);
      else choices[choices.length - 1]?.push(this.piece());
    }
    return choices;
  }

  private rest(): string {
    return this.source.slice(this.at);
  }

  private take(pattern: RegExp): string {
    const taken = pattern.exec(this.rest())?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }

  private piece(): Piece {
    const open = this.take(OPENS);
    if (open === '') return { kind: 'plain', text: this.take(PLAIN), quantifier: this.take(QUANTIFIER) };
    const choices = this.choices();
    this.take(/^\)/);
    return { kind: 'group', open, choices, quantifier: this.take(QUANTIFIER) };
  }
}

const write = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'plain'
        ? piece.text + piece.quantifier
        : `${piece.open}${piece.choices.map(write).join('|')})${piece.quantifier}`,
    )
    .join('');

const looks = (piece: Piece) => piece.kind === 'group' && piece.open !== '(?:' && piece.open !== '(';

/** Every way to leave out one choice, one look around, or what may be left out; and to demand what may be. */
function simplerOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece, at) => {
    const instead = (...others: readonly Piece[]) =>
      write([...pieces.slice(0, at), ...others, ...pieces.slice(at + 1)]);
    const simpler: string[] = [];
    if (looks(piece)) simpler.push(instead());
    if (piece.quantifier === '?') simpler.push(instead(), instead({ ...piece, quantifier: '' }));
    if (piece.kind === 'plain') return simpler;
    for (const [place, choice] of piece.choices.entries()) {
      const others = [...piece.choices.slice(0, place), ...piece.choices.slice(place + 1)];
      if (others.length > 0) simpler.push(instead({ ...piece, choices: others }));
      for (const own of simplerOf(choice)) {
        const changed = new Reader(own).choices()[0] ?? [];
        simpler.push(
          instead({
            ...piece,
            choices: piece.choices.map((old, other) => (other === place ? changed : old)),
          }),
        );
      }
    }
    return simpler;
  });
}

/** The choices of a pattern: those a row should name as words of their own. */
export const choicesIn = (source: string): string[] => new Reader(source).choices().map(write);

/** A word with one of its parts left out, in every way. */
export function simplerWords(word: string): string[] {
  const choices = new Reader(word).choices();
  const [first = []] = choices;
  return choices.length === 1
    ? simplerOf(first)
    : choices.flatMap((_, place) =>
        choices
          .filter((__, other) => other !== place)
          .map(write)
          .join('|'),
      );
}

import { styleText } from 'node:util';
import { SEVERITY_WORDS, type Severity } from '../engine/index.js';

/** Colour, for a terminal alone: nothing is said by it that the words do not say. */

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream takes colour, as Node, npm and their kin decide it: FORCE_COLOR says so (`0` and `false` say no), else NO_COLOR and a
 * terminal that is none say no (https://no-color.org, https://force-color.org).
 */
export function takesColour({ FORCE_COLOR, NO_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

type Colour = 'red' | 'yellow' | 'cyan';
const COLOURS: readonly (readonly [Severity, Colour])[] = [
  ['error', 'red'],
  ['review', 'yellow'],
  ['hint', 'cyan'],
];

/** By its word, in either language. */
const COLOUR_OF = new Map(
  COLOURS.flatMap(([severity, colour]) =>
    [SEVERITY_WORDS.ja, SEVERITY_WORDS.en].map((words) => [words[severity], colour] as const),
  ),
);

// `styleText` of later versions looks at a stream by itself; which it is was decided above.
const paint = (colour: Colour, text: string) => styleText(colour, text, { validateStream: false });

/** A finding in the text format begins so; no line of JSON, Markdown or anything else does. */
const FINDING = /^([A-Z]{1,3}\d+|-)\t\[([^\]\n]+)\]/gm;

/** What goes to standard output, with the severities of findings in colour. */
export function paintFindings(text: string): string {
  return text.replace(FINDING, (whole, cell: string, word: string) => {
    const colour = COLOUR_OF.get(word);
    return colour ? `${cell}\t${paint(colour, `[${word}]`)}` : whole;
  });
}

/** What goes to standard error. */
export const paintErrors = (text: string): string =>
  text.replace(/^soukatsu:/gm, (name) => paint('red', name));

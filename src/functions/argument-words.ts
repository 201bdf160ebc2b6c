import { cellText, type Direction, type MeasureRule } from '../engine/index.js';
import { argumentCell } from './argument-cell.js';
import { invalidArgument } from './worksheet-error.js';

/** Arguments that are one of a few words. */

const MEASURE_RULES = new Map<string, MeasureRule>(
  Object.entries({
    '': 'all',
    すべて: 'all',
    全て: 'all',
    all: 'all',
    過半数: 'majority',
    majority: 'majority',
  }),
);

const DIRECTIONS = new Map<string, Direction | null>(
  Object.entries({
    '': null,
    高い: 'higher',
    多い: 'higher',
    higher: 'higher',
    低い: 'lower',
    少ない: 'lower',
    lower: 'lower',
  }),
);

function wordOf(value: unknown): string {
  return cellText(argumentCell(value)).trim().toLowerCase();
}

/**
 * When a 施策 is 達成; all indicators where nothing is said.
 * @throws CustomFunctions.Error on another word
 */
export function measureRuleArgument(value: unknown): MeasureRule {
  const word = wordOf(value);
  const rule = MEASURE_RULES.get(word);
  if (rule) return rule;
  throw invalidArgument(`決め方「${word}」は使えません。「すべて」か「過半数」と入力してください。`);
}

/**
 * Whether more or less is better; null where nothing is said.
 * @throws CustomFunctions.Error on another word
 */
export function directionArgument(value: unknown): Direction | null {
  const word = wordOf(value);
  const direction = DIRECTIONS.get(word);
  if (direction !== undefined) return direction;
  throw invalidArgument(`向き「${word}」は使えません。「高い」か「低い」と入力してください。`);
}

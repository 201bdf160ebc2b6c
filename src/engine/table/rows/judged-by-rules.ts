import { directionInNote } from '../../lexicon/direction-beside.js';
import { anyOf, LETTERS_OF_THRESHOLDS } from '../../lexicon/letters.js';
import { marksIn } from '../../lexicon/note-marks.js';
import { ACHIEVED } from '../../lexicon/verdict-words.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { isJudgedOtherwise } from '../stated-rules/cases.js';
import { conditionsIn } from '../stated-rules/conditions.js';
import { type VerdictRule, verdictRuleIn } from '../stated-rules/verdict-rule.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isBorneOut, verdictOfRow } from './borne-out.js';
import { notesAbout, type RowNote, rowNote } from './row-notes.js';

/**
 * Indicators that a rule of their sheet judges otherwise than their target does, or may: they are asked about, but for those with a verdict as
 * their figures give it, which bears them out (docs/table-rules.md, decision 16).
 */

type ByCases = VerdictRule & { readonly judges: 'by-cases' };

/** True for figures of which more is better that a rule judges otherwise than their target. */
function isOtherwise(indicator: Indicator, { cases, isRough }: ByCases): boolean {
  const { actual, target } = indicator.figure;
  if (actual.kind !== 'number' || target.kind !== 'number' || target.value <= 0) return false;
  if (target.stated === 'lte' || target.stated === 'lt' || indicator.better?.better === 'lower') return false;
  return isJudgedOtherwise(cases, actual.value, target.value, isRough);
}

/** True for a row that a rule of its sheet may judge otherwise than its figures do. */
function mayJudge(rule: VerdictRule, indicator: Indicator): boolean {
  if (rule.judges === 'all') return true;
  if (rule.judges === 'unwritten') return (indicator.status?.text ?? '').trim() === '';
  if (rule.judges === 'short') return verdictOfRow(indicator) !== ACHIEVED;
  return isOtherwise(indicator, rule);
}

/** An indicator, asked about where a rule of the sheet may judge it otherwise. @param line where that is said, if not in its row */
function judgedBy(rule: VerdictRule, indicator: Indicator, line?: string): Indicator {
  const { actual, target } = indicator.figure;
  if (actual.kind !== 'number' || target.kind !== 'number') return indicator;
  if (isBorneOut(indicator) || !mayJudge(rule, indicator)) return indicator;
  return asksOfTarget(indicator, rule.judges === 'by-cases' ? 'threshold' : 'rule', line);
}

const MAY_NAME_PART = anyOf(LETTERS_OF_THRESHOLDS);

/** The same where the rule stands in its own row. @param criterion what stands there under 達成基準 or the like */
export function withOwnRule(indicator: Indicator, criterion: string): Indicator {
  const enough = MAY_NAME_PART.test(criterion) ? conditionsIn(foldWord(criterion)).parts : [];
  for (const part of enough) {
    if (part.is === 'bound' && part.side === 'reached' && part.part < 1)
      return judgedBy(
        { judges: 'by-cases', cases: [{ verdict: 'achieved', bounds: [part] }], isRough: false },
        indicator,
      );
  }
  const remark = indicator.comment?.text ?? '';
  const rule = MAY_NAME_PART.test(remark) ? verdictRuleIn(remark) : null;
  return rule?.judges === 'by-cases' ? judgedBy(rule, indicator) : indicator;
}

/** A rule with the note it stands in. */
interface StatedRule {
  readonly rule: VerdictRule;
  readonly note: RowNote;
  readonly line: string;
}

const NUMBERED = /\d$/;

/** What a line states of verdicts; null for a note on a mark that gives a direction, which is heard elsewhere. */
function statedRule(line: string, labelled: ReadonlySet<string>): StatedRule | null {
  const rule = verdictRuleIn(line);
  if (rule === null) return null;
  const note = rowNote(line);
  const isOnMark = note.mark !== null && (labelled.has(note.mark) || NUMBERED.test(note.mark));
  return isOnMark && directionInNote(line) !== null ? null : { rule, note, line: line.trim() };
}

/**
 * Indicators with those asked about that a rule of the sheet may judge otherwise: of a rule that names rows, those rows.
 * @param lines above and below the table, and the heads of its verdicts
 */
export function withStatedRules(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const labelled = new Set(flatMapList(indicators, ({ label }) => marksIn(label)));
  const stated = flatMapList(lines, (line) => statedRule(line, labelled) ?? []);
  let judged = indicators;
  for (const { rule, note, line } of stated) {
    const isAbout = (indicator: Indicator) => notesAbout([note], indicator).length > 0;
    const isOfRows = judged.some(isAbout);
    judged = mapList(judged, (indicator) =>
      !isOfRows || isAbout(indicator) ? judgedBy(rule, indicator, line) : indicator,
    );
  }
  return judged;
}

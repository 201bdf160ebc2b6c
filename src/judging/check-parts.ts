import type { Check, CheckResult } from '../engine/index.js';

/**
 * A check cut into parts, so that no message between threads takes long to unpack: the check of 20,000 rows is some
 * 20 MB, and whoever receives it as one piece does nothing else for half a second.
 */

/** Entries of each list that a part holds at most: some ten milliseconds to unpack. */
export const PART_SIZE = 500;

/** The lists that grow with the table, or a stretch of each. 指標 and 施策 go with their verdicts, and only there. */
export interface CheckPart {
  readonly indicators: Check['judged']['indicators'];
  readonly measures: Check['judged']['measures'];
  readonly indicatorSubjects: Check['judged']['subjects']['indicators'];
  readonly measureSubjects: Check['judged']['subjects']['measures'];
  readonly totals: Check['judged']['table']['totals'];
  readonly rowShifts: Check['judged']['table']['structure']['rowShifts'];
  readonly passedOver: Check['judged']['table']['passedOver'];
  readonly findings: Check['findings'];
  readonly setAside: Check['setAside'];
  readonly edits: Check['edits'];
}

export interface CheckInParts {
  readonly parts: readonly CheckPart[];
  /** The result without its lists. */
  readonly rest: CheckResult;
}

function listsOf({ judged, findings, setAside, edits }: Check): CheckPart {
  const { indicators, measures, subjects, table } = judged;
  return {
    indicators,
    measures,
    indicatorSubjects: subjects.indicators,
    measureSubjects: subjects.measures,
    totals: table.totals,
    rowShifts: table.structure.rowShifts,
    passedOver: table.passedOver,
    findings,
    setAside,
    edits,
  };
}

function withLists({ judged, silenced, compared, agreement }: Check, lists: CheckPart): Check {
  const { indicators, measures, totals, rowShifts, passedOver, findings, setAside, edits } = lists;
  const subjects = { indicators: lists.indicatorSubjects, measures: lists.measureSubjects };
  const table = {
    ...judged.table,
    indicators: indicators.map(({ indicator }) => indicator),
    measures: measures.map(({ measure }) => measure),
    totals,
    structure: { ...judged.table.structure, rowShifts },
    passedOver,
  };
  return {
    judged: { ...judged, table, subjects, indicators, measures },
    findings,
    setAside,
    silenced,
    edits,
    compared,
    agreement,
  };
}

/** Puts stretches of the lists one behind the other. */
function together(parts: readonly CheckPart[]): CheckPart {
  return {
    indicators: parts.flatMap(({ indicators }) => indicators),
    measures: parts.flatMap(({ measures }) => measures),
    indicatorSubjects: parts.flatMap(({ indicatorSubjects }) => indicatorSubjects),
    measureSubjects: parts.flatMap(({ measureSubjects }) => measureSubjects),
    totals: parts.flatMap(({ totals }) => totals),
    rowShifts: parts.flatMap(({ rowShifts }) => rowShifts),
    passedOver: parts.flatMap(({ passedOver }) => passedOver),
    findings: parts.flatMap(({ findings }) => findings),
    setAside: parts.flatMap(({ setAside }) => setAside),
    edits: parts.flatMap(({ edits }) => edits),
  };
}

function stretchOf(lists: CheckPart, from: number, to: number): CheckPart {
  return {
    indicators: lists.indicators.slice(from, to),
    measures: lists.measures.slice(from, to),
    indicatorSubjects: lists.indicatorSubjects.slice(from, to),
    measureSubjects: lists.measureSubjects.slice(from, to),
    totals: lists.totals.slice(from, to),
    rowShifts: lists.rowShifts.slice(from, to),
    passedOver: lists.passedOver.slice(from, to),
    findings: lists.findings.slice(from, to),
    setAside: lists.setAside.slice(from, to),
    edits: lists.edits.slice(from, to),
  };
}

/** Cuts a result into parts of at most `PART_SIZE` entries of each list. */
export function cutCheck(result: CheckResult): CheckInParts {
  if (!result.ok) return { parts: [], rest: result };
  const lists = listsOf(result.check);
  const longest = Math.max(...Object.values(lists).map(({ length }: { length: number }) => length));
  return {
    parts: Array.from({ length: Math.ceil(longest / PART_SIZE) }, (_, at) =>
      stretchOf(lists, at * PART_SIZE, (at + 1) * PART_SIZE),
    ),
    rest: { ok: true, check: withLists(result.check, together([])) },
  };
}

/** Puts a result together again from its parts, given in order. */
export function joinCheck({ parts, rest }: CheckInParts): CheckResult {
  if (!rest.ok) return rest;
  return { ok: true, check: withLists(rest.check, together(parts)) };
}

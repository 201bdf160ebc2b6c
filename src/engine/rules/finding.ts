import type { BookAgreement } from '../agreement/agree-sheets.js';
import { figureParts } from '../answers/answers.js';
import { type Subject, tableIdentity } from '../answers/subject.js';
import type { YearComparison } from '../comparison/compare-years.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import type { JudgedTable } from '../verdict/judged.js';
import { guessedRows, unsureRows } from '../verdict/unsure-rows.js';
import type { YearState } from '../verdict/year-state.js';
import { foundIn } from './found-in.js';
import {
  type Draft,
  type Edit,
  type Question,
  type Rule,
  type Severity,
  severityUnderGuess,
  speaksIn,
  speaksOfUnsure,
} from './rule.js';
import { fixDespite, type Unseen, unseenIn } from './unseen.js';

/** A finding: typed data first, words last. What `args` hold only its rule knows; `wordFinding` makes sentences of it. */
export interface Finding extends Omit<Draft, 'severity'> {
  readonly rule: string;
  readonly severity: Severity;
  /** What a person is asked; null where the finding can only be put aside. Before the year is closed no answer but that it is would be heard. */
  readonly asks: Question | null;
  /** Stays the same while rows move, and changes when what the finding is about changes. */
  readonly key: string;
  /** What of it is hidden on the sheet; left out where nothing is, or the reader can't tell. */
  readonly unseen?: Unseen;
}

/** A finding while it is written. */
type Writing = { -readonly [Part in keyof Finding]: Finding[Part] };

const nameOf = ({ measure, label, occurrence }: Subject) => [
  measure,
  label,
  ...(occurrence > 1 ? [`${occurrence}`] : []),
];

/** Where in a list the one of a row of the sheet stands; of several the last. */
function placesByRow(rows: readonly { readonly row: number }[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = [];
  for (let place = 0; place < rows.length; place += 1) places[rows[place]?.row ?? 0] = place;
  return places;
}

/**
 * What the findings of a table are about, in texts that stay while rows are inserted: numbers in front of labels do
 * not. The same label twice is two subjects, and a finding that names a figure is about what stands there.
 */
function subjectTexts({ table, subjects }: JudgedTable): (draft: Draft) => readonly string[] {
  const [indicators, measures] = [placesByRow(table.indicators), placesByRow(table.measures)];
  return ({ subject, row, cells, found, restsOn = [] }) => {
    const place = indicators[row];
    const indicator = place === undefined ? undefined : table.indicators[place];
    const own = place === undefined ? undefined : subjects.indicators[place];
    if (indicator && own && indicator.label === subject) {
      const figure = indicator.figureCells.some((cell) => cells.includes(cell)) ? figureParts(indicator) : [];
      return [...nameOf(own), ...figure, ...restsOn, found === subject ? own.label : found];
    }
    const measure = measures[row];
    const its = measure === undefined ? undefined : subjects.measures[measure];
    if (its && measure !== undefined && table.measures[measure]?.label === subject)
      return [...nameOf(its), ...restsOn, found];
    return [subject, ...restsOn, found];
  };
}

/** Whether an answer to what a rule asks would change anything; that the year is over counts before its end alone, what an indicator was called at any time. */
function isHeard({ asks }: Rule, severity: Severity, state: YearState): boolean {
  if (asks === 'same') return true;
  return asks === 'yearEnd' ? state !== 'closed' : state === 'closed' && severity === 'review';
}

/** A rule that is switched off, and how many findings it would have. */
export interface Silenced {
  readonly rule: string;
  readonly findings: number;
}

/**
 * Runs every rule that has something to say in the state of the year; findings come in sheet order, of one row in the catalogue's order.
 * Those a person has set aside are kept apart; of rules that are switched off only so much is told as how many there are. Before the year is closed no finding has a fix: nothing is written then.
 * @param rules in the catalogue's order
 * @param lastYear the table beside that of an earlier year; null where it is not compared
 * @param book the table held against the other sheets of its workbook; null where it is not
 */
export function findAll(
  judged: JudgedTable,
  rules: readonly Rule[],
  lastYear: YearComparison | null,
  book: BookAgreement | null,
): {
  readonly findings: readonly Finding[];
  readonly setAside: readonly Finding[];
  readonly silenced: readonly Silenced[];
} {
  const { rulesOff, setAside } = judged.policy;
  const name = tableIdentity(judged.table);
  const own = filterList(setAside, ({ table }) => tableIdentity(table) === name);
  const aside = new Set(mapList(own, ({ key }) => key));
  const textsOf = subjectTexts(judged);
  const unseenOf = unseenIn(judged);
  const { state } = judged;
  const running = filterList(rules, (rule) => speaksIn(state, rule));
  const isUnsure = unsureRows(judged.table);
  const isGuessed = guessedRows(judged.table);
  const heard = (rule: Rule) =>
    speaksOfUnsure(rule)
      ? rule.check(judged, lastYear, book)
      : filterList(rule.check(judged, lastYear, book), ({ row }) => !isUnsure(row));
  const all = foundIn(running, (rule) =>
    mapList(heard(rule), (draft): Finding => {
      const key = [rule.id, ...textsOf(draft), draft.expected].join('\u241f');
      const unseen = unseenOf(draft);
      const told = draft.severity ?? rule.severity;
      const severity = isGuessed(draft.row) ? severityUnderGuess(told, rule) : told;
      const closed = state === 'closed';
      const fix = closed ? draft.fix : null;
      const asks = isHeard(rule, severity, state) ? (rule.asks ?? null) : null;
      const finding: Writing = {
        rule: rule.id,
        severity,
        subject: draft.subject,
        row: draft.row,
        cells: draft.cells,
        found: draft.found,
        expected: draft.expected,
        args: draft.args,
        fix: unseen ? fixDespite(fix, unseen) : fix,
        asks,
        key,
      };
      if (draft.restsOn) finding.restsOn = draft.restsOn;
      if (draft.elsewhere) finding.elsewhere = draft.elsewhere;
      if (unseen) finding.unseen = unseen;
      return finding;
    }),
  );
  // Stable: findings of one row stay in the order of the catalogue.
  const ordered = all.sort((a, b) => a.row - b.row);
  const off = new Set(rulesOff);
  const heardOf = filterList(ordered, ({ rule }) => !off.has(rule));
  const open = filterList(ordered, ({ key }) => !aside.has(key));
  const silenced = mapList(
    filterList(rules, ({ id }) => off.has(id)),
    ({ id }): Silenced => ({ rule: id, findings: filterList(open, ({ rule }) => rule === id).length }),
  );
  return {
    findings: filterList(heardOf, ({ key }) => !aside.has(key)),
    setAside: filterList(heardOf, ({ key }) => aside.has(key)),
    silenced,
  };
}

/** What 再計算 writes: the safe fixes of all findings, one a cell, in sheet order. */
export function editsOf(findings: readonly Finding[], order: (cell: string) => number): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { fix } of findings) {
    if (fix?.kind !== 'safe') continue;
    for (const edit of fix.edits) if (!edits.has(edit.cell)) edits.set(edit.cell, edit);
  }
  return mapList(
    mapList([...edits.values()], (edit) => ({ edit, place: order(edit.cell) })).sort(
      (a, b) => a.place - b.place,
    ),
    ({ edit }) => edit,
  );
}

import { type EmphasisRule, emphasisOf } from '../emphasis/emphasis.js';
import { type Highlighted, NOT_HIGHLIGHTED } from '../emphasis/highlighted.js';
import { cellAddress, parseCellAddress, UNACHIEVED } from '../engine/index.js';
import { landmarks, tableMark } from '../session/landmark.js';
import type { CheckedSheet, Outcome } from '../session/session.js';
import { fileRefused, ownFailure, sessionFailure } from './failures.js';
import type { FileSheet, OpenFile } from './open-file.js';
import { cellsOf, sheetOf } from './read-file.js';
import { stands } from './write-edits.js';

interface Corners {
  readonly first: { readonly row: number; readonly column: number };
  readonly last: { readonly row: number; readonly column: number };
}

function cornersOf(address: string): Corners | null {
  const [from = '', to = from] = address.split(':');
  const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
  return first && last ? { first, last } : null;
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [cornersOf(one), cornersOf(other)];
  if (!a || !b) return false;
  const meets = (side: 'row' | 'column') => a.first[side] <= b.last[side] && b.first[side] <= a.last[side];
  return meets('row') && meets('column');
}

/** Whether a rule is of a checked table: in its own cells, or wherever no further table of its sheet has its own. */
function isOf({ sheet, check, further }: CheckedSheet): (rule: EmphasisRule) => boolean {
  if (!further) {
    const others = check.judged.table.furtherTables.map(({ area }) => area);
    return ({ range }) => !others.some((area) => overlap(range, area));
  }
  const { firstRow, firstColumn, rows } = sheet;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const end = cellAddress(firstRow + rows.length - 1, firstColumn + width - 1);
  const area = `${cellAddress(firstRow, firstColumn)}:${end}`;
  return ({ range }) => overlap(range, area);
}

function rulesOn(file: OpenFile, { index }: FileSheet): Outcome<readonly EmphasisRule[]> {
  const rules = file.emphasisOn(index);
  return rules.ok ? rules : { ok: false, failure: fileRefused(rules.failure) };
}

/** Puts rules in the place of some; nothing where the file takes none. */
function replace(
  file: OpenFile,
  { index }: FileSheet,
  before: readonly EmphasisRule[],
  rules: readonly EmphasisRule[],
): Outcome<void> {
  if (file.isProtected(index)) return { ok: false, failure: ownFailure('protected', 'looks') };
  file.emphasise(index, rules);
  const made = file.now();
  if (made.ok) return { ok: true, value: undefined };
  file.emphasise(index, before);
  return { ok: false, failure: fileRefused(made.failure) };
}

/** Emphasises 未達成 and 要確認 on a checked table, or takes our emphasis off it; no other conditional format is touched. */
export function setHighlight(file: OpenFile, checked: CheckedSheet, on: boolean): Outcome<Highlighted> {
  const own = sheetOf(file, checked.sheetId);
  if (!own.ok) return own;
  const rules = rulesOn(file, own.value);
  if (!rules.ok) return rules;
  const isOwn = isOf(checked);
  const others = rules.value.filter((rule) => !isOwn(rule));
  if (!on) {
    const off = others.length < rules.value.length ? replace(file, own.value, rules.value, others) : null;
    return off && !off.ok ? off : { ok: true, value: NOT_HIGHLIGHTED };
  }
  const { judged, edits } = checked.check;
  const emphasis = emphasisOf(judged);
  const now = cellsOf(file, own.value);
  if (!now.ok) return now;
  const landmarkOf = landmarks(checked.sheet, judged.table);
  const marks = emphasis.rules.flatMap(({ range }) => range.split(':').map(landmarkOf));
  if (![...marks, tableMark(checked)].every((mark) => stands(now.value, mark)))
    return { ok: false, failure: sessionFailure('changed-meanwhile', 'another row stands there') };
  const set = replace(file, own.value, rules.value, [...others, ...emphasis.rules]);
  if (!set.ok) return set;
  const { unmet, review, beyond } = emphasis;
  const unwritten = edits.filter(({ to }) => to === UNACHIEVED).length;
  return { ok: true, value: { on: true, unmet, review, beyond, unwritten } };
}

/** Takes our emphasis off the sheet in front, whatever is on it. */
export function clearHighlight(file: OpenFile): Outcome<Highlighted> {
  const own = sheetOf(file, undefined);
  if (!own.ok) return own;
  const rules = rulesOn(file, own.value);
  if (!rules.ok) return rules;
  const off = rules.value.length > 0 ? replace(file, own.value, rules.value, []) : null;
  return off && !off.ok ? off : { ok: true, value: NOT_HIGHLIGHTED };
}

/** Whether a checked table, or the sheet in front where none is given, carries our emphasis. */
export function isHighlighted(file: OpenFile, checked: CheckedSheet | null): Outcome<boolean> {
  const own = sheetOf(file, checked?.sheetId);
  if (!own.ok) return own;
  const rules = rulesOn(file, own.value);
  if (!rules.ok) return rules;
  return { ok: true, value: checked ? rules.value.some(isOf(checked)) : rules.value.length > 0 };
}

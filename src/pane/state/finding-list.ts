import {
  type Check,
  type Edit,
  type Finding,
  SEVERITIES,
  type Severity,
  type SeverityCounts,
} from '../../engine/index.js';
import { countOpen, type Derived, derivedOf } from '../../open-items/derived.js';
import type { View } from './view.js';

/** The findings as the clerk wants them: filtered, grouped by rule, counted, a page at a time. Findings are named by their index. */

export interface FindingGroup {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly folded: boolean;
  /** All of the group, drawn or not. */
  readonly findings: readonly number[];
}

export interface FindingList {
  /** Before filtering, without what follows from others. */
  readonly counts: SeverityCounts;
  readonly total: number;
  readonly groups: readonly FindingGroup[];
  /** All that pass the filter and are not folded away, in the order of the groups. */
  readonly order: readonly number[];
  readonly derived: Derived;
}

export type Look = Pick<View, 'only' | 'folded'>;

/** Filters, groups and counts. Errors come first, then what a person must decide; of one severity in sheet order. */
export function listFindings(check: Check, { only, folded }: Look): FindingList {
  const derived = derivedOf(check);
  const groups = new Map<string, { rule: string; severity: Severity; findings: number[] }>();
  check.findings.forEach(({ rule, severity }, index) => {
    if (derived.causes.has(index) || (only.length > 0 && !only.includes(severity))) return;
    const id = `${severity} ${rule}`;
    const group = groups.get(id);
    if (group) group.findings.push(index);
    else groups.set(id, { rule, severity, findings: [index] });
  });
  const named = [...groups].map(([id, group]) => ({ id, folded: folded.includes(id), ...group }));
  named.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const counts = countOpen(check);
  return {
    counts,
    total: counts.error + counts.review + counts.hint,
    groups: named,
    order: named.flatMap((group) => (group.folded ? [] : group.findings)),
    derived,
  };
}

/** What can be put right together in a group: the certain changes, one a cell. */
export function safeEdits({ findings }: Check, group: FindingGroup): readonly Edit[] {
  const edits = new Map<string, Edit>();
  for (const index of group.findings) {
    const fix = findings[index]?.fix;
    if (fix?.kind !== 'safe') continue;
    for (const edit of fix.edits) if (!edits.has(edit.cell)) edits.set(edit.cell, edit);
  }
  return [...edits.values()];
}

/**
 * The questions of a group that can be answered together as no problem: what follows from them is not among them.
 * None where there is but one, or where the group asks nothing.
 */
export function askedTogether({ findings }: Check, group: FindingGroup): readonly Finding[] {
  if (group.severity !== 'review' || group.findings.length < 2) return [];
  return group.findings.flatMap((index) => findings[index] ?? []);
}

/** How many findings follow from a group, and are settled with it or by themselves. */
export function followingFrom({ derived }: FindingList, group: FindingGroup): number {
  const under = group.findings.flatMap((index) => derived.under.get(index) ?? []);
  return under.length + derived.last.length;
}

/** The view at the top again where its page lies behind the end of a list that has become shorter. */
export function withinList(view: View, { order }: FindingList): View {
  return view.first === 0 || view.first < order.length ? view : { ...view, first: 0 };
}

export interface DrawnGroup extends FindingGroup {
  /** Those of the group that are drawn. */
  readonly drawn: readonly number[];
}

/** The groups cut to `drawn` findings from the place `first` on; a folded one keeps its line where that place is. */
export function drawnGroups(
  list: FindingList,
  { first, drawn }: Pick<View, 'first' | 'drawn'>,
): readonly DrawnGroup[] {
  let before = 0;
  return list.groups.flatMap((group) => {
    const own = group.folded ? [] : group.findings;
    const part = own.slice(Math.max(0, first - before), Math.max(0, first + drawn - before));
    const isHere = group.folded && before >= first && before <= first + drawn;
    before += own.length;
    return part.length > 0 || isHere ? [{ ...group, drawn: part }] : [];
  });
}

/** A finding, and its place in the list. */
export interface Found {
  readonly finding: number;
  readonly place: number;
}

function placed(order: readonly number[], finding: number | undefined): Found | null {
  const place = finding === undefined ? -1 : order.indexOf(finding);
  return finding === undefined || place < 0 ? null : { finding, place };
}

/**
 * The finding of a cell: the one being looked at where it is about that cell, else the first of the list whose cell it
 * is, else the first that has to do with it, else the one from which a finding of that cell follows.
 * @param address A1; of an area its first cell counts
 */
export function findingAt(check: Check, view: Look & Pick<View, 'current'>, address: string): Found | null {
  const cell = address.split(':')[0] ?? '';
  const cellsOf = (finding: number | null) =>
    finding === null ? [] : (check.findings[finding]?.cells ?? []);
  if (cellsOf(view.current).includes(cell)) return null;
  const { order, derived } = listFindings(check, view);
  const first =
    order.find((finding) => cellsOf(finding)[0] === cell) ??
    order.find((finding) => cellsOf(finding).includes(cell));
  const follows = [...derived.causes].find(([finding]) => cellsOf(finding)[0] === cell);
  return placed(order, first ?? follows?.[1] ?? undefined);
}

/** Index of a finding in another check of the same sheet; null where it is not there any more. */
export function sameFinding(before: Check, after: Check, finding: number | null): number | null {
  const key = finding === null ? undefined : before.findings[finding]?.key;
  const index = after.findings.findIndex((other) => other.key === key);
  return index < 0 ? null : index;
}

/** The first of the findings of these keys that the list holds. */
export function firstOfKeys(check: Check, view: Look, keys: readonly string[]): Found | null {
  const { order } = listFindings(check, view);
  const places = new Map(order.map((finding, place) => [check.findings[finding]?.key, { finding, place }]));
  const key = keys.find((own) => places.has(own));
  return (key !== undefined && places.get(key)) || null;
}

/** Keys of the findings around a finding: those behind it, then those before it, each the nearest first. */
export function keysAround(check: Check, { order }: FindingList, finding: number): string[] {
  const place = order.indexOf(finding);
  const around = [...order.slice(place + 1), ...order.slice(0, Math.max(0, place)).reverse()];
  return around.flatMap((own) => check.findings[own]?.key ?? []);
}

/** The finding before or after the current one; from none, the first or the last. Stays at the ends. */
export function neighbour(list: FindingList, current: number | null, step: 1 | -1): Found | null {
  const at = current === null ? -1 : list.order.indexOf(current);
  const from = at < 0 ? (step === 1 ? -1 : list.order.length) : at;
  return placed(list.order, list.order[Math.min(Math.max(from + step, 0), list.order.length - 1)]);
}

/** Name of what a finding is about: the label of its 指標 or 施策, and null for what belongs to the table. */
export function subjectNames(check: Check): ReadonlyMap<number, string> {
  const { indicators, measures } = check.judged.table;
  // A row that begins a 施策 is that of its first 指標 too: a finding says by its subject which it means.
  return new Map([...measures, ...indicators].map(({ row, label }) => [row, label]));
}

/** What a line calls the subject of a finding; `''` where it is the table as a whole. */
export function subjectOf(finding: Finding, names: ReadonlyMap<number, string>): string {
  const own = names.get(finding.row);
  return own === undefined || finding.rule.startsWith('tally-') ? '' : finding.subject;
}

import {
  type Check,
  countSeverities,
  type Finding,
  SEVERITIES,
  type Severity,
  type SeverityCounts,
} from '../../engine/index.js';
import type { Grouping, View } from './view.js';

/** The findings as the clerk wants them: filtered, grouped, counted, a page at a time. Findings are named by their index. */

/** What holds a group together. */
export type GroupName =
  | { readonly by: 'severity'; readonly severity: Severity }
  | { readonly by: 'rule'; readonly rule: string }
  /** Index into `table.measures`; null for what belongs to the table as a whole. */
  | { readonly by: 'measure'; readonly measure: number | null }
  | { readonly by: 'sheet' };

export interface FindingGroup {
  readonly id: string;
  readonly name: GroupName;
  /** All of the group, drawn or not. */
  readonly findings: readonly number[];
}

export interface FindingList {
  /** Before filtering. */
  readonly counts: SeverityCounts;
  readonly total: number;
  readonly groups: readonly FindingGroup[];
  /** All that pass the filter, in the order of the groups. */
  readonly order: readonly number[];
}

/** 施策 of each row that belongs to one. */
function measuresByRow({ judged: { table } }: Check): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { row, measure } of table.indicators) if (measure !== null) rows.set(row, measure);
  table.measures.forEach(({ row }, index) => {
    rows.set(row, index);
  });
  return rows;
}

function nameGroups(check: Check, grouping: Grouping): (finding: Finding) => GroupName {
  if (grouping === 'severity') return ({ severity }) => ({ by: 'severity', severity });
  if (grouping === 'rule') return ({ rule }) => ({ by: 'rule', rule });
  if (grouping === 'sheet') return () => ({ by: 'sheet' });
  const measures = measuresByRow(check);
  return ({ row }) => ({ by: 'measure', measure: measures.get(row) ?? null });
}

function idOf(name: GroupName): string {
  if (name.by === 'severity') return name.severity;
  if (name.by === 'rule') return name.rule;
  return name.by === 'measure' ? `${name.measure ?? 'table'}` : 'sheet';
}

/** Errors first, and what a person must decide apart from them; all else in sheet order. */
function inOrder(groups: FindingGroup[], grouping: Grouping, check: Check): FindingGroup[] {
  if (grouping !== 'severity' && grouping !== 'rule') return groups;
  const weight = ({ name, findings }: FindingGroup) =>
    SEVERITIES.indexOf(
      name.by === 'severity' ? name.severity : (check.findings[findings[0] ?? 0]?.severity ?? 'hint'),
    );
  return groups.sort((a, b) => weight(a) - weight(b));
}

/** Filters, groups and counts. */
export function listFindings(check: Check, view: Pick<View, 'grouping' | 'only'>): FindingList {
  const groups = new Map<string, { id: string; name: GroupName; findings: number[] }>();
  const nameOf = nameGroups(check, view.grouping);
  check.findings.forEach((finding, index) => {
    if (view.only.length > 0 && !view.only.includes(finding.severity)) return;
    const name = nameOf(finding);
    const id = idOf(name);
    const group = groups.get(id);
    if (group) group.findings.push(index);
    else groups.set(id, { id, name, findings: [index] });
  });
  const ordered = inOrder([...groups.values()], view.grouping, check);
  return {
    counts: countSeverities(check.findings),
    total: check.findings.length,
    groups: ordered,
    order: ordered.flatMap(({ findings }) => findings),
  };
}

/** The view at the top again where its page lies behind the end of a list that has become shorter. */
export function withinList(view: View, { order }: FindingList): View {
  return view.first < order.length ? view : { ...view, first: 0 };
}

export interface DrawnGroup extends FindingGroup {
  /** Those of the group that are drawn. */
  readonly drawn: readonly number[];
}

/** The groups cut to `drawn` findings from the place `first` on; empty ones are left out. */
export function drawnGroups(
  list: FindingList,
  { first, drawn }: Pick<View, 'first' | 'drawn'>,
): readonly DrawnGroup[] {
  let before = 0;
  return list.groups.flatMap((group) => {
    const part = group.findings.slice(Math.max(0, first - before), Math.max(0, first + drawn - before));
    before += group.findings.length;
    return part.length > 0 ? [{ ...group, drawn: part }] : [];
  });
}

/**
 * The finding of a cell: the one being looked at where it is about that cell, else the first of the list whose cell it
 * is, else the first that has to do with it.
 * @param address A1; of an area its first cell counts
 */
export function findingAt(
  check: Check,
  view: Pick<View, 'grouping' | 'only' | 'current'>,
  address: string,
): { readonly finding: number; readonly place: number } | null {
  const cell = address.split(':')[0] ?? '';
  const cellsOf = (finding: number | null) =>
    finding === null ? [] : (check.findings[finding]?.cells ?? []);
  if (cellsOf(view.current).includes(cell)) return null;
  const { order } = listFindings(check, view);
  const first = order.findIndex((finding) => cellsOf(finding)[0] === cell);
  const place = first < 0 ? order.findIndex((finding) => cellsOf(finding).includes(cell)) : first;
  const finding = order[place];
  return finding === undefined ? null : { finding, place };
}

/** Index of a finding in another check of the same sheet; null where it is not there any more. */
export function sameFinding(before: Check, after: Check, finding: number | null): number | null {
  const key = finding === null ? undefined : before.findings[finding]?.key;
  const index = after.findings.findIndex((other) => other.key === key);
  return index < 0 ? null : index;
}

/** The first of the findings of these keys that the list holds, and its place in it. */
export function firstOfKeys(
  check: Check,
  view: Pick<View, 'grouping' | 'only'>,
  keys: readonly string[],
): { readonly finding: number; readonly place: number } | null {
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
export function neighbour(
  list: FindingList,
  current: number | null,
  step: 1 | -1,
): { readonly finding: number; readonly place: number } | null {
  const at = current === null ? -1 : list.order.indexOf(current);
  const from = at < 0 ? (step === 1 ? -1 : list.order.length) : at;
  const place = Math.min(Math.max(from + step, 0), list.order.length - 1);
  const finding = list.order[place];
  return finding === undefined ? null : { finding, place };
}

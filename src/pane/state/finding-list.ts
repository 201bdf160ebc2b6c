import type { Check, Finding, Severity } from '../../engine/index.js';
import { type Grouping, SEVERITIES, type View } from './view.js';

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
  readonly counts: Readonly<Record<Severity, number>>;
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
  const counts = { error: 0, review: 0, hint: 0 };
  const groups = new Map<string, { id: string; name: GroupName; findings: number[] }>();
  const nameOf = nameGroups(check, view.grouping);
  check.findings.forEach((finding, index) => {
    counts[finding.severity] += 1;
    if (view.only.length > 0 && !view.only.includes(finding.severity)) return;
    const name = nameOf(finding);
    const id = idOf(name);
    const group = groups.get(id);
    if (group) group.findings.push(index);
    else groups.set(id, { id, name, findings: [index] });
  });
  const ordered = inOrder([...groups.values()], view.grouping, check);
  return {
    counts,
    total: check.findings.length,
    groups: ordered,
    order: ordered.flatMap(({ findings }) => findings),
  };
}

/** The groups cut to the first `drawn` findings; empty ones are left out. */
export function drawnGroups(
  list: FindingList,
  drawn: number,
): readonly (FindingGroup & { readonly drawn: readonly number[] })[] {
  let room = drawn;
  return list.groups.flatMap((group) => {
    const part = group.findings.slice(0, Math.max(0, room));
    room -= part.length;
    return part.length > 0 ? [{ ...group, drawn: part }] : [];
  });
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

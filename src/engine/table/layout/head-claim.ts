import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { type ColumnTime, columnTimeOf } from '../../year/column-time.js';
import { fiscalYearOf } from '../../year/fiscal-year.js';
import type { NotedTime } from '../../year/noted-time.js';
import { partOfYearInHead } from '../../year/part-of-year.js';
import type { Header } from '../heads/header.js';
import { isSumAlone, namesFigureAlone, type Role, readHeaderWord } from '../kinds/role.js';
import { HEAD, OTHER_YEAR, OWN_YEAR, TIME } from './weights.js';

/** What the head of a column of figures claims, and how much that counts for a role. */

/** Roles a column of figures may be taken for. */
export type FigureRole = 'combined' | 'actual' | 'target';

export interface HeadClaim {
  readonly text: string;
  /** Roles its words allow; empty where no word is known, or there is none. */
  readonly roles: readonly Role[];
  /** The year the head names, null where it names none. */
  readonly saidYear: number | null;
  /** The head names the wanted year, another one, or none. */
  readonly year: 'wanted' | 'other' | null;
  readonly time: ColumnTime | null;
  /** False where its words say more than the role: 県実績, 1社当たり目標. */
  readonly alone: boolean;
  /** True where they do not but for last year's figure, which the head announces in brackets: 実績値(前年度実績). */
  readonly besideLastYear: boolean;
  /** True where it says a part of the year, or a day of it: whether the year is over is another question (decision 11). */
  readonly ofPart: boolean;
}

/**
 * Reads what the head of a column claims.
 * @param column an index into the sheet's rows
 * @param wanted the fiscal year that is judged, null where none is known
 */
export function claimOf(header: Header, column: number, wanted: number | null): HeadClaim {
  const text = header.texts[column] ?? '';
  const word = header.columns.find((own) => own.column === column)?.word ?? readHeaderWord(text);
  // A line above the heads may say of what time the column is, or a note.
  const over = header.over?.[column] ?? text;
  const own = columnTimeOf(foldWord(text));
  const noted = own === null ? noteOn(header, word?.roles[0]) : undefined;
  const said =
    (over === text ? null : columnTimeOf(foldWord(over))) ?? noted?.time ?? sumOfYears(header, column);
  const year =
    (word === null ? fiscalYearOf(text) : word.year) ??
    (over === text ? null : fiscalYearOf(over)) ??
    noted?.year ??
    null;
  return {
    text,
    roles: word?.roles ?? [],
    saidYear: year,
    year: year === null || wanted === null ? null : year === wanted ? 'wanted' : 'other',
    time: own ?? said,
    alone: namesFigureAlone(text) && (own !== null || (said !== 'running' && said !== 'part')),
    besideLastYear: isBesideLastYear(text),
    ofPart: partOfYearInHead(text, wanted) !== null,
  };
}

/** What a note says of the figures under a head of such a role; under one of both it may be about either. */
function noteOn({ notes }: Header, role: Role | undefined): NotedTime | undefined {
  if (notes === undefined || (role !== 'actual' && role !== 'target' && role !== 'figure')) return undefined;
  return notes.find(({ side }) => role === 'figure' || side === role);
}

/** What sums up columns of several years: R5 | R6 | R7 | 計. */
function sumOfYears({ texts }: Header, column: number): ColumnTime | null {
  if (!isSumAlone(texts[column] ?? '')) return null;
  const years = new Set<number>();
  for (let left = column - 1; left >= 0; left -= 1) {
    const year = fiscalYearOf(texts[left] ?? '');
    if (year === null) break;
    years.add(year);
  }
  return years.size > 1 ? 'running' : null;
}

/** What a head says in brackets at its end. */
const BRACKET = /\(([^()]*)\)$/;

function isBesideLastYear(text: string): boolean {
  const word = foldWord(text);
  const aside = BRACKET.exec(word);
  if (!aside || columnTimeOf(aside[1] ?? '') !== 'before') return false;
  const own = word.slice(0, aside.index);
  return namesFigureAlone(own) && columnTimeOf(own) === null;
}

/** True where the head says of itself that the column is not this year's whole figure. */
export const isOfAnotherTime = ({ time, year }: HeadClaim) =>
  time === 'before' || time === 'later' || year === 'other';

/**
 * True for a head that says more than its role, or another time: it names no way by itself, and what stands below must bear it out.
 * @param role what the column is taken for; of a part of the year is what was reached in it (decision 11), and no target
 */
export function saysMoreThanRole(claim: HeadClaim, role: FigureRole): boolean {
  if (claim.text === '') return false;
  if (role !== 'target' && (claim.time === 'part' || claim.ofPart)) return false;
  if (role !== 'combined' && claim.besideLastYear) return false;
  return !claim.alone || isOfAnotherTime(claim);
}

/** What a role counts that the words allow only beside another (現状値: where a plan starts from, or what was reached). */
const SECOND = -1.5;

function roleWeight({ roles }: HeadClaim, role: FigureRole): number {
  const weights: Partial<Record<string, number>> & { readonly otherwise: number } = HEAD[role];
  const own: Role = role === 'combined' ? 'figure' : role;
  const [first] = roles;
  if (first === own) return weights[role] ?? 0;
  if (roles.includes(own)) return (weights[role] ?? 0) + SECOND;
  if (first === undefined) return weights.unknown ?? weights.otherwise;
  return weights[first === 'figure' ? 'combined' : first] ?? weights.otherwise;
}

function claimWeight(claim: HeadClaim, role: FigureRole): number {
  const time = claim.time === null ? 0 : TIME[claim.time];
  const year = claim.year === 'wanted' ? OWN_YEAR : claim.year === 'other' ? OTHER_YEAR : 0;
  return roleWeight(claim, role) + time + year;
}

/** True where a head says the role, and nothing of another time, whatever it says besides. */
export function saysRole(claim: HeadClaim, role: FigureRole): boolean {
  const [first] = claim.roles;
  // The year alone over figures in brackets names them as well.
  const both = first === 'figure' || (first === 'actual' && claim.year === 'wanted');
  const named = role === 'combined' ? both : first === role;
  return named && claim.time === null && claim.year !== 'other';
}

/** True where it says so in a word of its own, and nothing else. */
export const namesRole = (claim: HeadClaim, role: FigureRole): boolean =>
  claim.alone && saysRole(claim, role);

/**
 * How much the head of each column counts for a role. A column whose head says another time is no candidate while a better
 * one stands there (docs/table-rules.md, decision 14).
 */
export function weighHeads(
  claims: ReadonlyMap<number, HeadClaim>,
  role: FigureRole,
): ReadonlyMap<number, number> {
  const hasNamed = [...claims.values()].some((claim) => namesRole(claim, role));
  const open = filterList([...claims], ([, claim]) => !hasNamed || !isOfAnotherTime(claim));
  return new Map(mapList(open, ([column, claim]) => [column, claimWeight(claim, role)]));
}

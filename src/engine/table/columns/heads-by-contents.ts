import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import { LABEL_LIKE } from '../kinds/content.js';
import { FIGURES, type Role } from '../kinds/role.js';
import type { Profile } from './alignment.js';
import { areVerdicts } from './unknown-heads.js';

/**
 * Heads of words that mean something else elsewhere, told by what stands below them: 重点目標 or 成果 over what each row is about, beside the 目標値 that holds
 * the figures; 結果 or 区分 over the verdicts (docs/table-rules.md, decision 14).
 */

/** The part of a column's filled cells that must be names. */
const MOSTLY = 0.7;
const SIDES: readonly (Role | undefined)[] = ['target', 'actual'];
const NAMING: readonly Role[] = ['indicator', 'measure', 'strategy'];
/** What it names where another head between it and the figures names what is measured. */
const GROUPING: readonly Role[] = ['strategy'];
const MEASURED: readonly Role[] = ['indicator', 'measure'];

/** True where names stand in a column, and no figure at all. */
function holdsNames(profile: Profile, column: number): boolean {
  const counts = profile[column];
  if (!counts || counts.filled === 0 || counts.of('figure') > 0) return false;
  return LABEL_LIKE.reduce((sum, content) => sum + counts.of(content), 0) >= MOSTLY * counts.filled;
}

/** The header, with those of its heads taken for names that are none of figures. */
function withNamesUnderFigureHeads(header: Header, profile: Profile): Header {
  const sides = filterList(header.columns, ({ word }) => SIDES.includes(word.roles[0]));
  // The last head of each side that has figures below it: what names stand left of.
  const last = new Map<Role | undefined, number>();
  for (const { column, word } of sides)
    if ((profile[column]?.of('figure') ?? 0) > 0) last.set(word.roles[0], column);
  const isOfNames = ({ column, word }: HeaderColumn) =>
    column < (last.get(word.roles[0]) ?? -1) && holdsNames(profile, column);
  if (!sides.some(isOfNames)) return header;
  // Of each side the last head before its figures that names what is measured.
  const named = new Map<Role | undefined, number>();
  for (const { column, word } of header.columns)
    if (word.roles.some((role) => MEASURED.includes(role)))
      for (const [side, figures] of last) if (column < figures) named.set(side, column);
  const isNamedBehind = ({ column, word }: HeaderColumn) => column < (named.get(word.roles[0]) ?? -1);
  const columns = mapList(header.columns, (own) => {
    if (!SIDES.includes(own.word.roles[0]) || !isOfNames(own)) return own;
    const roles = isNamedBehind(own) ? GROUPING : NAMING;
    return Object.assign({}, own, { word: Object.assign({}, own.word, { roles }) });
  });
  return Object.assign({}, header, { columns });
}

const VERDICTS: readonly Role[] = ['indicatorStatus', 'measureStatus'];

/** True where something stands under no head: heads may have moved. */
const isHeadless = ({ texts }: Header, rows: readonly BodyRow[]): boolean =>
  rows.some(({ contents }) =>
    contents.some((content, column) => content !== 'blank' && (texts[column] ?? '').trim() === ''),
  );

/** The header, with the only head over verdicts taken for theirs where no head names them, and nothing has moved. */
function withVerdictsUnderOtherHead(header: Header, profile: Profile, rows: readonly BodyRow[]): Header {
  const names = ({ word }: HeaderColumn, roles: readonly (Role | undefined)[]) =>
    word.roles.some((role) => roles.includes(role));
  if (header.columns.some((own) => names(own, VERDICTS))) return header;
  const over = filterList(header.columns, ({ column }) => areVerdicts(profile, column));
  const [only, more] = over;
  const figure = header.columns.find((own) => names(own, FIGURES));
  if (!only || more || !figure || only.column < figure.column || isHeadless(header, rows)) return header;
  const word = Object.assign({}, only.word, { roles: ['indicatorStatus'] as const });
  const columns = mapList(header.columns, (own) => (own === only ? Object.assign({}, own, { word }) : own));
  return Object.assign({}, header, { columns });
}

/**
 * The header as what stands below its heads says.
 * @param profile what stands below each head
 * @param rows the rows of content it was counted in
 */
export const withHeadsByContents = (header: Header, profile: Profile, rows: readonly BodyRow[]): Header =>
  withVerdictsUnderOtherHead(withNamesUnderFigureHeads(header, profile), profile, rows);

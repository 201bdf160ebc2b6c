import { filterList } from '../../lists/filter-list.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Content } from '../kinds/content.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { fitOf, type Profile } from './alignment.js';
import type { Assignment } from './assignment.js';
import { ChosenHeads } from './chosen-heads.js';
import {
  areOfIndicators,
  areOfIndicatorsLeft,
  areOfNoMeasure,
  fullestOfAlike,
  ofNow,
  onRowsOf,
  verdictsBesideMixed,
} from './columns-of-verdicts.js';
import { latestYear, ofYear } from './columns-of-year.js';
import { withHeadsByContents } from './heads-by-contents.js';
import { isGuessedLabelHead, LabelsElsewhere } from './labels-elsewhere.js';
import { spanned, unnamedTarget } from './spanned-heads.js';
import { areVerdicts, filledIn, unknownNamesBeside, unknownVerdictHeads } from './unknown-heads.js';

/** From header words to one role a column: which year is judged, which 達成状況 is ※1, what a spanning header covers. */

export interface ChosenColumns {
  readonly assignments: readonly Assignment[];
  /** Fiscal year of the chosen figure columns, where their headers name one. */
  readonly year: number | null;
  readonly targetFirst: boolean;
}

class Chooser {
  readonly chosen: ChosenHeads;

  constructor(
    readonly header: Header,
    readonly profile: Profile,
    readonly rows: readonly BodyRow[],
  ) {
    // The heads that are known, and those of verdicts whose words are not.
    this.chosen = new ChosenHeads([...header.columns, ...unknownVerdictHeads(header, profile)]);
  }

  /**
   * Heads that may be judged: those of the whole year, and beside them what may be one (現状値); without any, a lone one of a
   * part of it.
   */
  private judgeable(): { combined: HeaderColumn[]; actuals: HeaderColumn[] } {
    const [combined, actuals] = [this.chosen.open('figure'), this.chosen.open('actual')];
    const whole = (columns: readonly HeaderColumn[], role: Role) =>
      filterList(columns, ({ word }) => word.roles[0] === role);
    const own = { combined: whole(combined, 'figure'), actuals: whole(actuals, 'actual') };
    if (own.combined.length + own.actuals.length > 0)
      return { ...own, actuals: filterList(actuals, ({ word }) => word.roles[0] !== 'part') };
    return { combined, actuals: actuals.length === 1 ? actuals : [] };
  }

  /**
   * Figure columns: the combined one where there is one, else actual and target of the same year. The title's year is the
   * wanted one, and a head without a year is this year's.
   * @returns the fiscal year of the columns chosen, null where neither title nor heads name one
   */
  figures(titleYear: number | null): number | null {
    const judgeable = this.judgeable();
    const role = judgeable.combined.length > 0 ? 'figure' : 'actual';
    const actuals = role === 'figure' ? judgeable.combined : judgeable.actuals;
    const wanted = titleYear ?? latestYear(actuals);
    const actual = ofYear(actuals, role, wanted);
    this.chosen.take(actual, role);
    if (role === 'actual') this.chosen.take(ofYear(this.chosen.open('target'), 'target', wanted), 'target');
    for (const role of FIGURES)
      for (const column of this.chosen.open(role))
        if (column.word.roles[0] !== 'part') this.chosen.take(column, 'other');
    const named = actuals.some(({ word }) => word.year !== null);
    return actual?.word.year ?? (named ? wanted : null);
  }

  /** 指標 and 施策, the latter to its left unless words and body are clear; a lone 施策 or 項目 is what is measured. */
  labels(): void {
    const candidates = filterList(
      this.header.columns,
      ({ word }) => word.roles.includes('indicator') || word.roles.includes('measure'),
    );
    const certain = filterList(
      candidates,
      (own) => own.word.roles.length === 1 && own.word.roles[0] === 'indicator' && !isGuessedLabelHead(own),
    );
    const likely = filterList(candidates, ({ word }) => word.roles[0] === 'indicator');
    const possible = filterList(candidates, ({ word }) => word.roles.includes('indicator'));
    // 施策 with a ※1 of its own is no indicator: the indicators' head was lost.
    const marked = this.chosen.open('measureStatus').some(({ word }) => word.roles[0] === 'measureStatus');
    const lists = [certain, likely, possible, ...(marked ? [] : [candidates])];
    const named = lists.find((list) => list.length > 0)?.at(-1);
    const elsewhere = new LabelsElsewhere(this.header, this.profile, this.chosen.taken());
    const indicator = named ? (elsewhere.insteadOf(named) ?? named) : elsewhere.ofUnknownHead();
    this.chosen.take(indicator ?? undefined, 'indicator');
    const measures = filterList(
      candidates,
      (column) => column !== indicator && column.word.roles.includes('measure'),
    );
    const middle = indicator?.column ?? Number.POSITIVE_INFINITY;
    const left = filterList(measures, ({ column }) => column < middle);
    const right = filterList(measures, (column) => column.column > middle && this.namesMeasures(column));
    const measure = left.find(({ word }) => word.roles[0] === 'measure');
    this.chosen.take(measure ?? left.at(-1) ?? right[0], 'measure');
    for (const column of candidates)
      if (this.chosen.roleOf(column) === undefined) this.chosen.take(column, 'other');
  }

  /** 番号 left of 施策, filled just where a 施策 is: its number. Filled on every row it only counts the rows. */
  measureNumber(): void {
    const measure = this.chosen.first('measure')?.column ?? 0;
    const filled = (column: number) => filledIn(this.profile, column);
    const named = filterList(
      this.chosen.open('measureNumber'),
      ({ word }) => word.roles[0] === 'measureNumber',
    );
    const beside = this.chosen
      .open('measureNumber')
      .find(({ column, span }) => column + span === measure && filled(column) === filled(measure));
    for (const column of named.length > 0 ? named : [beside]) this.chosen.take(column, 'measureNumber');
  }

  /** 事業名 or 中項目 without a ※1 beside it only groups the indicators, as a 戦略 does. */
  groups(): void {
    if (this.chosen.has('measureStatus')) return;
    this.chosen.leave('measure', ({ word }) => word.roles.includes('strategy'));
  }

  /** 取組内容 behind the figures may hold names of 施策 or sentences about them. */
  namesMeasures({ word, column }: HeaderColumn): boolean {
    const score = (role: Role) => fitOf(role, this.profile[column]);
    return word.roles[0] === 'measure' && score('measure') > Math.max(0, score('comment'));
  }

  /** ※1 stands left of the indicators, ※2 right of them; a column of sentences under 評価 is a comment. */
  statuses(year: number | null): void {
    const indicator = this.chosen.first('indicator')?.column ?? 0;
    const named = this.chosen.first('measure');
    const measure = named !== undefined;
    const mayHoldVerdicts = ({ word }: HeaderColumn) => word.roles.includes('indicatorStatus');
    let left = this.chosen.open('indicatorStatus').length;
    const isAlone = left === 0;
    for (const column of this.chosen.open('measureStatus')) {
      const isOnly = left === 1 && mayHoldVerdicts(column) && this.suitsStatus(column);
      if (column.word.roles[0] === 'measureStatus')
        this.chosen.take(
          column,
          isAlone && areOfIndicators(column, indicator, named, this.rows)
            ? 'indicatorStatus'
            : 'measureStatus',
        );
      else if (areOfNoMeasure(column, indicator, this.header, this.profile, this.rows))
        this.chosen.take(column, 'other');
      else if (named && isOnly && areOfIndicatorsLeft(column, indicator, named, this.rows))
        this.chosen.take(column, 'indicatorStatus');
      else if (column.column < indicator && this.suitsStatus(column)) {
        const names = measure
          ? null
          : unknownNamesBeside(this.header, this.profile, column.column, indicator);
        if (names) this.chosen.take(names, 'measure');
        if (measure || names) this.chosen.take(column, 'measureStatus');
      }
      if (this.chosen.roleOf(column) !== undefined && mayHoldVerdicts(column)) left -= 1;
    }
    const likely = filterList(
      this.chosen.open('indicatorStatus'),
      (column) => column.word.roles[0] === 'indicatorStatus' && this.suitsStatus(column),
    );
    const behind = filterList(likely, ({ column }) => column > indicator);
    const now = ofNow(behind.length > 0 ? behind : likely);
    const names = this.chosen.first('measure');
    // ※1 may have a column already, or stand below the names.
    const isFree = !names?.word.statusBelow && !this.chosen.has('measureStatus');
    const ofMeasures = names && isFree ? onRowsOf(names, now, this.profile, this.rows) : undefined;
    this.chosen.take(ofMeasures, 'measureStatus');
    const right = filterList(now, (column) => column !== ofMeasures);
    // Under 成果検証 alone may stand verdicts as well as remarks.
    const remarks = filterList(this.chosen.open('comment'), ({ column }) =>
      areVerdicts(this.profile, column),
    );
    const ofYear = right.find(({ word }) => year !== null && word.year === year);
    const likeliest =
      fullestOfAlike(right, this.header, this.profile) ??
      verdictsBesideMixed(right, this.profile) ??
      right[0];
    this.chosen.take(ofYear ?? likeliest ?? remarks[0], 'indicatorStatus');
    let isTaken = this.chosen.has('indicatorStatus');
    for (const column of this.chosen.open('indicatorStatus')) {
      if (column.word.roles.includes('rate')) {
        const role = isTaken ? 'rate' : this.rateOrStatus(column);
        isTaken ||= role === 'indicatorStatus';
        this.chosen.take(column, role);
      } else this.chosen.take(column, this.suitsStatus(column) ? 'other' : 'comment');
    }
  }

  suitsStatus({ column, word }: HeaderColumn): boolean {
    if (!word.roles.includes('comment') || !this.holdsRemarks(column)) return true;
    const status = fitOf('indicatorStatus', this.profile[column]);
    return status >= 0 || status >= fitOf('comment', this.profile[column]);
  }

  /** Sentences, or words on most rows: the few of another table below are none of the column's own. */
  private holdsRemarks(column: number): boolean {
    const count = (content: Content) => this.profile[column]?.of(content) ?? 0;
    const labels = this.chosen.first('indicator')?.column ?? column;
    const fewWords = count('verdict') > 0 || count('words') * 2 < filledIn(this.profile, labels);
    return count('long') > 0 || !fewWords;
  }

  /** 達成度 may hold 105% or ○. */
  rateOrStatus(column: HeaderColumn): Role {
    const status = fitOf('indicatorStatus', this.profile[column.column]);
    return status > fitOf('rate', this.profile[column.column]) ? 'indicatorStatus' : 'rate';
  }
}

/**
 * Chooses a role for every column of a header.
 * @param written the header as its words say
 * @param titleYear fiscal year of the title; where it names none, the latest year under 実績値 is judged
 * @param profile what stands below each column
 * @param rows the rows of content it was counted in
 */
export function chooseColumns(
  written: Header,
  titleYear: number | null,
  profile: Profile,
  rows: readonly BodyRow[],
): ChosenColumns {
  const chooser = new Chooser(withHeadsByContents(written, profile, rows), profile, rows);
  const { chosen, header } = chooser;
  const year = chooser.figures(titleYear);
  chooser.labels();
  chooser.statuses(year ?? titleYear);
  chooser.groups();
  const strategies = chosen.open('strategy');
  chosen.take(strategies.at(-1), 'strategy');
  if (strategies.length > 1) chosen.take(strategies[0], 'strategyKind');
  chooser.measureNumber();
  for (const role of ['unit', 'part', 'rate', 'comment'] as const) {
    const isOne = role === 'unit' || role === 'rate';
    let isTaken = isOne && chosen.has(role);
    for (const column of chosen.open(role)) {
      const year_ = column.word.year;
      const sameYear = year_ === null || year === null || year_ === year;
      const own = sameYear && !isTaken ? role : 'other';
      chosen.take(column, own);
      isTaken ||= isOne && own === role;
    }
  }
  const heads = [...new Set([...header.columns, ...chosen.taken()])].sort((a, b) => a.column - b.column);
  const all: Assignment[] = [];
  for (const column of heads) all.push(...spanned(chosen.roleOf(column) ?? 'other', column, profile));
  const unit =
    all.find(({ role, header: own }) => role === 'unit' && own !== null) ??
    all.find(({ role }) => role === 'unit');
  const named = filterList(all, (own) => own.role !== 'unit' || own === unit);
  const assignments = [...named, ...unnamedTarget(named, profile)];
  return {
    assignments,
    year,
    targetFirst: chosen.taken().some((head) => chosen.roleOf(head) === 'figure' && head.word.targetFirst),
  };
}

import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Content } from '../kinds/content.js';
import { FIGURES, type Role, readHeaderWord } from '../kinds/role.js';
import { fitOf, type Profile } from './alignment.js';
import type { Assignment } from './assignment.js';
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
import { spanned, unnamedTarget } from './spanned-heads.js';
import {
  areVerdicts,
  filledIn,
  unknownLabelsBehind,
  unknownNamesBeside,
  unknownVerdictHeads,
} from './unknown-heads.js';

/** From header words to one role a column: which year is judged, which 達成状況 is ※1, what a spanning header covers. */

export interface ChosenColumns {
  readonly assignments: readonly Assignment[];
  /** Fiscal year of the chosen figure columns, where their headers name one. */
  readonly year: number | null;
  readonly targetFirst: boolean;
}

class Chooser {
  readonly chosen = new Map<HeaderColumn, Role>();
  /** The heads that are known, and those of verdicts whose words are not. */
  readonly heads: readonly HeaderColumn[];

  constructor(
    readonly header: Header,
    readonly profile: Profile,
    readonly rows: readonly BodyRow[],
  ) {
    this.heads = [...header.columns, ...unknownVerdictHeads(header, profile)];
  }

  open(role: Role): HeaderColumn[] {
    return filterList(this.heads, (column) => !this.chosen.has(column) && column.word.roles.includes(role));
  }

  private columnOf(role: Role): HeaderColumn | undefined {
    return [...this.chosen].find(([, own]) => own === role)?.[0];
  }

  take(column: HeaderColumn | undefined, role: Role): void {
    if (column) this.chosen.set(column, role);
  }

  /**
   * Heads that may be judged: those of the whole year, and beside them what may be one (現状値); without any, a lone one of a
   * part of it.
   */
  private judgeable(): { combined: HeaderColumn[]; actuals: HeaderColumn[] } {
    const [combined, actuals] = [this.open('figure'), this.open('actual')];
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
    this.take(actual, role);
    if (role === 'actual') this.take(ofYear(this.open('target'), 'target', wanted), 'target');
    for (const role of FIGURES)
      for (const column of this.open(role)) if (column.word.roles[0] !== 'part') this.take(column, 'other');
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
      ({ word }) => word.roles.length === 1 && word.roles[0] === 'indicator',
    );
    const likely = filterList(candidates, ({ word }) => word.roles[0] === 'indicator');
    const possible = filterList(candidates, ({ word }) => word.roles.includes('indicator'));
    // 施策 with a ※1 of its own is no indicator: the indicators' head was lost.
    const marked = this.open('measureStatus').some(({ word }) => word.roles[0] === 'measureStatus');
    const lists = [certain, likely, possible, ...(marked ? [] : [candidates])];
    const named = lists.find((list) => list.length > 0)?.at(-1);
    const indicator = (named && (this.unknownLabels(named) ?? this.labelsLeftOf(named))) ?? named;
    this.take(indicator, 'indicator');
    const measures = filterList(
      candidates,
      (column) => column !== indicator && column.word.roles.includes('measure'),
    );
    const middle = indicator?.column ?? Number.POSITIVE_INFINITY;
    const left = filterList(measures, ({ column }) => column < middle);
    const right = filterList(measures, (column) => column.column > middle && this.namesMeasures(column));
    const measure = left.find(({ word }) => word.roles[0] === 'measure');
    this.take(measure ?? left.at(-1) ?? right[0], 'measure');
    for (const column of candidates) if (!this.chosen.has(column)) this.take(column, 'other');
  }

  /** Labels under a head that is not known, where the one that is known is of the 施策, or was only taken for theirs. */
  unknownLabels({ column, word, text }: HeaderColumn): HeaderColumn | null {
    const isGuessed = readHeaderWord(text)?.roles.includes('indicator') !== true;
    if (word.roles[0] !== 'measure' && !isGuessed) return null;
    const figures = filterList(
      mapList([...this.chosen.keys()], (own) => own.column),
      (own) => own > column,
    );
    return figures.length === 0
      ? null
      : unknownLabelsBehind(this.header, this.profile, column, Math.min(...figures));
  }

  /** Labels left of a head that was only taken for theirs, and has none below it, or sentences. */
  private labelsLeftOf({ column, text }: HeaderColumn): HeaderColumn | null {
    const sentences = this.profile[column]?.of('long') ?? 0;
    const areLabels =
      fitOf('indicator', this.profile[column]) > 0 && sentences * 2 < filledIn(this.profile, column);
    if (readHeaderWord(text) !== null || areLabels) return null;
    return unknownLabelsBehind(this.header, this.profile, -1, column);
  }

  /** 番号 left of 施策, filled just where a 施策 is: its number. Filled on every row it only counts the rows. */
  measureNumber(): void {
    const measure = this.columnOf('measure')?.column ?? 0;
    const filled = (column: number) => filledIn(this.profile, column);
    const named = filterList(this.open('measureNumber'), ({ word }) => word.roles[0] === 'measureNumber');
    const beside = this.open('measureNumber').find(
      ({ column, span }) => column + span === measure && filled(column) === filled(measure),
    );
    for (const column of named.length > 0 ? named : [beside]) this.take(column, 'measureNumber');
  }

  /** 事業名 or 中項目 without a ※1 beside it only groups the indicators, as a 戦略 does. */
  groups(): void {
    if ([...this.chosen.values()].includes('measureStatus')) return;
    for (const [column, role] of this.chosen)
      if (role === 'measure' && column.word.roles.includes('strategy')) this.chosen.delete(column);
  }

  /** 取組内容 behind the figures may hold names of 施策 or sentences about them. */
  namesMeasures({ word, column }: HeaderColumn): boolean {
    const score = (role: Role) => fitOf(role, this.profile[column]);
    return word.roles[0] === 'measure' && score('measure') > Math.max(0, score('comment'));
  }

  /** True for the only column that may hold verdicts of indicators. */
  isOnly(column: HeaderColumn): boolean {
    return this.open('indicatorStatus').every((own) => own === column) && this.suitsStatus(column);
  }

  /** ※1 stands left of the indicators, ※2 right of them; a column of sentences under 評価 is a comment. */
  statuses(year: number | null): void {
    const indicator = this.columnOf('indicator')?.column ?? 0;
    const named = this.columnOf('measure');
    const measure = named !== undefined;
    const isAlone = this.open('indicatorStatus').length === 0;
    for (const column of this.open('measureStatus')) {
      if (column.word.roles[0] === 'measureStatus')
        this.take(
          column,
          isAlone && areOfIndicators(column, indicator, named, this.rows)
            ? 'indicatorStatus'
            : 'measureStatus',
        );
      else if (areOfNoMeasure(column, indicator, this.header, this.profile, this.rows))
        this.take(column, 'other');
      else if (named && this.isOnly(column) && areOfIndicatorsLeft(column, indicator, named, this.rows))
        this.take(column, 'indicatorStatus');
      else if (column.column < indicator && this.suitsStatus(column)) {
        const names = measure
          ? null
          : unknownNamesBeside(this.header, this.profile, column.column, indicator);
        if (names) this.take(names, 'measure');
        if (measure || names) this.take(column, 'measureStatus');
      }
    }
    const likely = filterList(
      this.open('indicatorStatus'),
      (column) => column.word.roles[0] === 'indicatorStatus' && this.suitsStatus(column),
    );
    const behind = filterList(likely, ({ column }) => column > indicator);
    const now = ofNow(behind.length > 0 ? behind : likely);
    const names = this.columnOf('measure');
    // ※1 may have a column already, or stand below the names.
    const isFree = !names?.word.statusBelow && ![...this.chosen.values()].includes('measureStatus');
    const ofMeasures = names && isFree ? onRowsOf(names, now, this.profile, this.rows) : undefined;
    this.take(ofMeasures, 'measureStatus');
    const right = filterList(now, (column) => column !== ofMeasures);
    // Under 成果検証 alone may stand verdicts as well as remarks.
    const remarks = filterList(this.open('comment'), ({ column }) => areVerdicts(this.profile, column));
    const ofYear = right.find(({ word }) => year !== null && word.year === year);
    const likeliest =
      fullestOfAlike(right, this.header, this.profile) ??
      verdictsBesideMixed(right, this.profile) ??
      right[0];
    this.take(ofYear ?? likeliest ?? remarks[0], 'indicatorStatus');
    for (const column of this.open('indicatorStatus')) {
      if (column.word.roles.includes('rate')) this.take(column, this.rateOrStatus(column));
      else this.take(column, this.suitsStatus(column) ? 'other' : 'comment');
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
    const labels = this.columnOf('indicator')?.column ?? column;
    const fewWords = count('verdict') > 0 || count('words') * 2 < filledIn(this.profile, labels);
    return count('long') > 0 || !fewWords;
  }

  /** 達成度 may hold 105% or ○. */
  rateOrStatus(column: HeaderColumn): Role {
    const taken = [...this.chosen.values()].includes('indicatorStatus');
    const status = fitOf('indicatorStatus', this.profile[column.column]);
    return !taken && status > fitOf('rate', this.profile[column.column]) ? 'indicatorStatus' : 'rate';
  }
}

/**
 * Chooses a role for every column of a header.
 * @param titleYear fiscal year of the title; where it names none, the latest year under 実績値 is judged
 * @param profile what stands below each column
 * @param rows the rows of content it was counted in
 */
export function chooseColumns(
  header: Header,
  titleYear: number | null,
  profile: Profile,
  rows: readonly BodyRow[],
): ChosenColumns {
  const chooser = new Chooser(header, profile, rows);
  const year = chooser.figures(titleYear);
  chooser.labels();
  chooser.statuses(year ?? titleYear);
  chooser.groups();
  const strategies = chooser.open('strategy');
  chooser.take(strategies.at(-1), 'strategy');
  if (strategies.length > 1) chooser.take(strategies[0], 'strategyKind');
  chooser.measureNumber();
  for (const role of ['unit', 'part', 'rate', 'comment'] as const) {
    for (const column of chooser.open(role)) {
      const year_ = column.word.year;
      const sameYear = year_ === null || year === null || year_ === year;
      const taken = (role === 'unit' || role === 'rate') && [...chooser.chosen.values()].includes(role);
      chooser.take(column, sameYear && !taken ? role : 'other');
    }
  }
  const heads = [...new Set([...header.columns, ...chooser.chosen.keys()])].sort(
    (a, b) => a.column - b.column,
  );
  const all: Assignment[] = [];
  for (const column of heads) all.push(...spanned(chooser.chosen.get(column) ?? 'other', column, profile));
  const unit =
    all.find(({ role, header: own }) => role === 'unit' && own !== null) ??
    all.find(({ role }) => role === 'unit');
  const named = filterList(all, (own) => own.role !== 'unit' || own === unit);
  const assignments = [...named, ...unnamedTarget(named, profile)];
  return {
    assignments,
    year,
    targetFirst: [...chooser.chosen].some(([column, role]) => role === 'figure' && column.word.targetFirst),
  };
}

import type { BookIndicator, BookTable } from '../answers/book-table.js';
import { nameKey } from '../comparison/keys.js';
import { pairIndicators } from '../comparison/pair-indicators.js';
import type { JudgedTable } from '../verdict/judged.js';
import { type Differs, differencesOf } from './differences.js';
import { type LeftBecause, type LeftSheet, scopeOf } from './scope.js';

/** What the sheets of a workbook say of one and the same indicator: plain data, which rules and report read alike. */

/** An indicator that two sheets do not say alike. */
export interface Difference {
  /** Its place in the table it is told of. */
  readonly own: number;
  readonly sheet: string;
  readonly other: BookIndicator;
  readonly differs: readonly Differs[];
}

/** What stands on one of two sheets alone. */
export type OneSided =
  /** An indicator, by its place, that the 様式2 of its 施策 lacks; `sheets` are those of its 施策. */
  | { readonly is: 'only-here'; readonly own: number; readonly sheets: readonly string[] }
  /** An indicator of a 様式2; `measure` is the place of its 施策 here, null where that is not known. */
  | {
      readonly is: 'only-there';
      readonly sheet: string;
      readonly other: BookIndicator;
      readonly measure: number | null;
    }
  /** A 施策, by its place, of which no 様式2 is there, while there is one of most of the others. */
  | {
      readonly is: 'no-sheet';
      readonly measure: number;
      /** The 様式2 of it that are of another year or society. */
      readonly others: readonly string[];
    };

export interface BookAgreement {
  /** The sheets that are held against this one. */
  readonly compared: readonly string[];
  readonly left: readonly LeftSheet[];
  readonly differences: readonly Difference[];
  readonly oneSided: readonly OneSided[];
  /** Places of indicators whose name stands more than once, and that are not held against anything. */
  readonly unclear: readonly number[];
  /** The sheet this one seems to be a draft beside; null where it is none. */
  readonly draftBeside: string | null;
}

/** What a caption may hold in front of a name: `施策名:1 伴走型支援`. */
const LAST_PART = /[^:：]*$/;

/** The 施策 a sheet without that level is of: the one whose name stands above its heads; `''` where none does, or several. */
function measureNamed({ captions, fiscalYear }: BookTable, measures: ReadonlyMap<string, string>): string {
  const said = new Set(captions.map((text) => nameKey(LAST_PART.exec(text)?.[0].trim() ?? '', fiscalYear)));
  const named = [...said].flatMap((key) => measures.get(key) ?? []);
  return named.length === 1 ? (named[0] ?? '') : '';
}

const hasMeasures = ({ indicators }: BookTable) => indicators.some(({ measure }) => measure !== '');

/** The sheets with their indicators under the 施策 they belong to, where a sheet says that above its heads. */
function underMeasures(sheets: readonly BookTable[]): BookTable[] {
  // Of several spellings that of the first sheet counts.
  const labels = [...sheets].reverse().flatMap(({ indicators }) => indicators.map(({ measure }) => measure));
  const year = sheets[0]?.fiscalYear ?? null;
  const known = new Map(labels.filter((label) => label !== '').map((label) => [nameKey(label, year), label]));
  return sheets.map((sheet) => {
    const measure = hasMeasures(sheet) ? '' : measureNamed(sheet, known);
    if (measure === '') return sheet;
    return { ...sheet, indicators: sheet.indicators.map((one) => Object.assign({}, one, { measure })) };
  });
}

/** Another sheet, and how its indicators are found in the own table. */
interface Beside {
  readonly table: BookTable;
  readonly paired: ReturnType<typeof pairIndicators>;
}

/** Null for two 様式2 of which it is not known whether they are of one 施策: a label says nothing there. */
function beside(own: BookTable, table: BookTable): Beside | null {
  const areForms = own.form === 'evaluation' && table.form === 'evaluation';
  if (areForms && !(hasMeasures(own) && hasMeasures(table))) return null;
  return { table, paired: pairIndicators(table, own) };
}

/**
 * What stands on one side alone, of a table and the 様式2 sheets beside it.
 * @param left those that may be of it and are not held against it: of their 施策 no form is missing
 * @param others those of another year or society
 */
function oneSidedOf(
  own: JudgedTable['table'],
  forms: readonly Beside[],
  left: readonly Beside[],
  others: readonly Beside[],
): OneSided[] {
  const found = new Set(
    forms.flatMap(({ paired }) => [...paired.pairs.map((pair) => pair.own), ...paired.left]),
  );
  const formsOf =
    (all: readonly Beside[]) =>
    ({ label, indicators }: Pick<(typeof own.measures)[number], 'label' | 'indicators'>) =>
      all.filter(
        ({ table, paired }) =>
          table.indicators.some(({ measure }) => measure === label) ||
          paired.pairs.some((pair) => indicators.includes(pair.own)),
      );
  const sheetsOf = own.measures.map(formsOf(forms));
  const isLeft = own.measures.map((measure) => formsOf(left)(measure).length > 0);
  const covered = sheetsOf.filter((sheets) => sheets.length > 0).length;
  const isMost = covered * 2 > own.measures.length;
  const here = own.measures.flatMap(({ indicators }, measure): OneSided[] => {
    const sheets = (sheetsOf[measure] ?? []).map(({ table }) => table.sheet);
    if (sheets.length === 0) {
      const its = formsOf(others)(own.measures[measure] ?? { label: '', indicators: [] });
      return isMost && !isLeft[measure]
        ? [{ is: 'no-sheet', measure, others: its.map(({ table }) => table.sheet) }]
        : [];
    }
    return indicators.flatMap((place): OneSided[] =>
      found.has(place) ? [] : [{ is: 'only-here', own: place, sheets }],
    );
  });
  const placeOf = (label: string) => {
    const key = nameKey(label, own.fiscalYear);
    const places = own.measures.flatMap((one, at) =>
      nameKey(one.label, own.fiscalYear) === key ? [at] : [],
    );
    return places.length === 1 ? (places[0] ?? null) : null;
  };
  const there = forms.flatMap(({ table, paired }) =>
    paired.gone.flatMap((place): OneSided[] => {
      const other = table.indicators[place];
      if (!other) return [];
      return [{ is: 'only-there', sheet: table.sheet, other, measure: placeOf(other.measure) }];
    }),
  );
  return [...here, ...there];
}

/** Sheets of another year or society, which are no sheets of this table. */
const OF_OTHERS: readonly LeftBecause[] = ['other-year', 'other-society'];

const NOTHING: BookAgreement = {
  compared: [],
  left: [],
  differences: [],
  oneSided: [],
  unclear: [],
  draftBeside: null,
};

/**
 * Holds a table against the other sheets of its workbook (docs/table-rules.md, "The sheets of a workbook"). Each indicator is told of once a sheet: on the
 * first sheet that has it, 総括表 before all others. An indicator is found by its name alone, unique in both.
 * @param book the tables of all sheets in the order of their tabs
 * @returns null where nobody asked, or nothing can be held against this table
 */
export function agreeSheets(judged: JudgedTable, book: readonly BookTable[]): BookAgreement | null {
  const { table } = judged;
  const written = book.find(({ sheet }) => sheet === table.sheetName);
  const scope = written ? scopeOf(written, book) : null;
  if (!written || !scope) return null;
  if (scope.sheets.length === 0 && !scope.draftBeside) return { ...NOTHING, left: scope.left };
  if (scope.draftBeside) return { ...NOTHING, draftBeside: scope.draftBeside.sheet };
  const leftForms = book.filter(
    (one) => one.form === 'evaluation' && scope.left.some(({ sheet }) => sheet === one.sheet),
  );
  const ofOthers = new Set(
    scope.left.filter(({ because }) => OF_OTHERS.includes(because)).map(({ sheet }) => sheet),
  );
  const all = underMeasures([...scope.sheets, ...leftForms]);
  const sheets = all.slice(0, scope.sheets.length);
  const place = scope.sheets.indexOf(written);
  const own = sheets[place] ?? written;
  const others = sheets.map((sheet) => (sheet === own ? null : beside(own, sheet)));
  const told = new Set(
    others.slice(0, place).flatMap((one) => one?.paired.pairs.map((pair) => pair.own) ?? []),
  );
  const behind = others.slice(place + 1).flatMap((one) => one ?? []);
  const differences = behind.flatMap(({ table: sheet, paired }) => {
    const hasTargets = sheet.indicators.some(({ target }) => target !== null);
    return paired.pairs.flatMap((pair): Difference[] => {
      const [one, other] = [own.indicators[pair.own], sheet.indicators[pair.last]];
      if (!one || !other || told.has(pair.own)) return [];
      const differs = differencesOf(one, other, hasTargets);
      return differs.length === 0 ? [] : [{ own: pair.own, sheet: sheet.sheet, other, differs }];
    });
  });
  const forms = behind.filter(({ table: sheet }) => sheet.form === 'evaluation');
  const besides = all.slice(sheets.length).flatMap((sheet) => beside(own, sheet) ?? []);
  const [maybe, theirs] = [false, true].map((is) =>
    besides.filter((one) => ofOthers.has(one.table.sheet) === is),
  );
  const isFirst = place === 0 && own.form !== 'evaluation';
  return {
    compared: behind.filter(({ paired }) => paired.pairs.length > 0).map(({ table: sheet }) => sheet.sheet),
    left: scope.left,
    differences: differences.sort((a, b) => a.own - b.own),
    oneSided: isFirst && forms.length > 0 ? oneSidedOf(table, forms, maybe ?? [], theirs ?? []) : [],
    unclear: [...new Set(behind.flatMap(({ paired }) => paired.left))].sort((a, b) => a - b),
    draftBeside: null,
  };
}

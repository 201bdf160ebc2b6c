import { GIVEN_ROLES, type GivenRole } from '../table/kinds/reading.js';
import { foldWord } from '../text/fold.js';
import type { Language } from '../words/language.js';

/** What the parts of a reading are called where a person writes them (docs/command-line.md, "Columns"). */

/** Each part by its name; the roles of columns as on the form. */
export const NAMES: Readonly<
  Record<GivenRole | 'headRows' | 'lastRow' | 'confirmed' | 'actualRows' | 'targetRows', string>
> = {
  headRows: '見出し',
  lastRow: '終わり',
  confirmed: '確認',
  actualRows: '実績行',
  targetRows: '目標行',
  strategy: '戦略',
  measureNumber: '番号',
  measure: '施策',
  measureStatus: '達成状況※1',
  indicator: '指標',
  unit: '単位',
  actual: '実績',
  target: '目標',
  figure: '実績(目標)',
  rate: '達成率',
  indicatorStatus: '達成状況※2',
  comment: '検証',
};

export type NamedPart = keyof typeof NAMES;

/** The value that confirms a reading the rows contradict. */
export const CONFIRMED = '済';

let parts: ReadonlyMap<string, NamedPart> | null = null;

/** Made when a name is first asked for. */
const partsByName = (): ReadonlyMap<string, NamedPart> =>
  new Map(
    (Object.entries(NAMES) as [NamedPart, string][]).flatMap(([part, name]) => [
      [foldWord(name), part],
      [foldWord(part), part],
    ]),
  );

/** The part a name stands for, in any widths; a part's own name in the JSON does too. */
export function partNamed(name: string): NamedPart | undefined {
  parts ??= partsByName();
  return parts.get(foldWord(name));
}

const ENGLISH: Readonly<Record<GivenRole, string>> = {
  strategy: 'strategies',
  measureNumber: 'numbers of the measures',
  measure: 'measures',
  measureStatus: 'verdicts of the measures (※1)',
  indicator: 'indicators',
  unit: 'units',
  actual: 'actuals',
  target: 'targets',
  figure: 'actuals with their targets',
  rate: 'rates',
  indicatorStatus: 'verdicts of the indicators (※2)',
  comment: 'comments',
};

/** What a column holds, in a sentence. */
export const sayRole = (role: GivenRole, language: Language): string =>
  language === 'ja' ? NAMES[role] : ENGLISH[role];

/** All names of columns, for a sentence that lists them. */
export const columnNames = (): string => GIVEN_ROLES.map((role) => NAMES[role]).join(' ');

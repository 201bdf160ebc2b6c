import type { Answer } from './question.js';

/** What the answers hold for: this Excel, and nothing of the person or the file. */

/** As much of `Office` as tells what this Excel is. */
export interface ProbedOffice {
  readonly context: {
    readonly diagnostics?: {
      readonly host?: unknown;
      readonly platform?: unknown;
      readonly version?: unknown;
    };
    readonly displayLanguage?: unknown;
    readonly contentLanguage?: unknown;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

/** Requirement sets worth knowing of. */
const SETS = [
  'ExcelApi',
  'ExcelApiOnline',
  'ExcelApiDesktop',
  'AddinCommands',
  'CustomFunctionsRuntime',
  'DialogApi',
  'SharedRuntime',
] as const;

/** No set has had more versions by far. */
const MOST_MINORS = 40;

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** The newest version of each set that this Excel has: `{ ExcelApi: '1.17' }`. */
function setsOf({ context: { requirements } }: ProbedOffice): { [name: string]: Answer } {
  const newest: { [name: string]: Answer } = {};
  for (const name of SETS)
    for (let minor = 1; minor <= MOST_MINORS && requirements.isSetSupported(name, `1.${minor}`); minor += 1)
      newest[name] = `1.${minor}`;
  return newest;
}

/** Application, platform, version, languages, requirement sets, and the browser that draws the page. */
export function hostOf(office: ProbedOffice): { readonly [name: string]: Answer } {
  const { diagnostics, displayLanguage, contentLanguage } = office.context;
  return {
    host: textOf(diagnostics?.host),
    platform: textOf(diagnostics?.platform),
    version: textOf(diagnostics?.version),
    displayLanguage: textOf(displayLanguage),
    contentLanguage: textOf(contentLanguage),
    browser: typeof navigator === 'undefined' ? '' : navigator.userAgent,
    sets: setsOf(office),
  };
}

/** Excel on the web, where every workbook is a saved one from its first moment. */
export const isOnTheWeb = ({ context: { diagnostics } }: ProbedOffice): boolean =>
  textOf(diagnostics?.platform) === 'OfficeOnline';

/** Whether this Excel has a version of ExcelApi. */
export const has = ({ context: { requirements } }: ProbedOffice, version: string): boolean =>
  requirements.isSetSupported('ExcelApi', version);

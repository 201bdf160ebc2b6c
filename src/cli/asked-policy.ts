import type { EarlierTable, MeasureRule, Policy, Reading, SettledColumns } from '../engine/index.js';
import type { Config } from './config/config.js';
import type { Stdin } from './stdin.js';

/** What of a request decides how a table is judged. */
export interface Asked {
  readonly measureRule: MeasureRule | null;
  readonly asOf: string;
  readonly columns: readonly Reading[];
  readonly config: string | null;
  /** What standard input held, where a file is `-`. */
  readonly stdin: Stdin | null;
  /** Tables of earlier years to compare with; left out for none. */
  readonly earlier?: readonly EarlierTable[];
}

/** What a workbook keeps of a policy. */
type Kept = Pick<Policy, 'directions' | 'columns'>;

/** The words' own readings, of the table that is asked about. */
function columnsAsked({ columns, asOf }: Pick<Asked, 'columns' | 'asOf'>): SettledColumns[] {
  return columns.map((own) => ({ ...own, subject: '', from: 'command-line', reason: '', date: asOf }));
}

/**
 * So much of a policy as the command line and the configuration name, with what a workbook keeps between them (docs/command-line.md:
 * command line, workbook, configuration, default).
 */
export function askedPolicy(request: Omit<Asked, 'stdin'>, config: Config, kept: Kept): Partial<Policy> {
  const { measureRule, asOf, earlier = [] } = request;
  const chosen = measureRule ?? config.measureRule;
  return {
    asOf,
    earlier,
    ...(chosen === null ? {} : { measureRule: chosen }),
    ...(config.rulesOff === null ? {} : { rulesOff: config.rulesOff }),
    from: { measureRule: measureRule === null ? 'config' : 'command-line', rulesOff: 'config' },
    // Of two directions about one label the later counts.
    directions: [...config.directions, ...kept.directions],
    columns: [...columnsAsked(request), ...kept.columns, ...config.columns],
  };
}

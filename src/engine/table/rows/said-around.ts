import type { Sheet } from '../../../cells/sheet.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Indicator, LayoutPage } from '../summary-table.js';
import { withRatesAgainst } from './against-rate.js';
import { withNotedDirections } from './directions-in-notes.js';
import { withHeadingVerdicts } from './heading-verdicts.js';
import { withStatedRules } from './judged-by-rules.js';
import { withMarkedVerdicts } from './marked-verdicts.js';
import { withNothingAsTarget } from './nothing-as-target.js';
import { withOpenFigures } from './open-figures.js';
import { withRemarksAgainst } from './remarks-against.js';
import { notesOfRows } from './row-notes.js';
import { withSharedTargets } from './shared-targets.js';
import { withSharedVerdicts } from './shared-verdicts.js';
import { withNotedTimes } from './times-in-notes.js';
import { withNotedUnits } from './units-in-notes.js';

/** What stands around the figures of a table, and speaks for or against judging its rows by them. */
interface Around {
  readonly sheet: Sheet;
  /** Above and below the table. */
  readonly lines: readonly string[];
  readonly pages: readonly LayoutPage[];
  /** The fiscal year of the table, or null. */
  readonly year: number | null;
}

/** Indicators with all that the lines, the heads and the rest of the sheet say of them: what is judged otherwise, and what is asked. */
export function withSaidAround(
  { sheet, lines, pages, year }: Around,
  read: readonly Indicator[],
): readonly Indicator[] {
  const columns = flatMapList(pages, (page) => page.columns);
  const rules = [
    ...lines,
    ...flatMapList(columns, ({ role, head }) => (role === 'indicatorStatus' ? [head] : [])),
  ];
  const marked = withMarkedVerdicts(lines, columns, read);
  const heads = mapList(columns, ({ head }) => head);
  const notes = notesOfRows(lines, heads, marked);
  const directed = withNotedDirections(sheet, lines, notes, withNothingAsTarget(marked));
  const ruled = withOpenFigures(lines, withStatedRules(rules, directed));
  const noted = withNotedUnits(lines, withNotedTimes(lines, notes, ruled, year));
  const shared = withSharedTargets(noted, sheet.merges !== undefined);
  // Verdicts of 施策 that have a column of their own stand there.
  const hasMeasures = columns.some(({ role }) => role === 'measureStatus');
  const single = hasMeasures ? shared : withSharedVerdicts(shared);
  return withRatesAgainst(withRemarksAgainst(notes, withHeadingVerdicts(single), year));
}

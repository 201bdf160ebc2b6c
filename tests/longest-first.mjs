// @ts-check
import Sequencer from '@jest/test-sequencer';

/**
 * Files that take longest, by the folder they are named from. Jest begins with what took longest last time; on a fresh clone it knows no time and
 * goes by size, so that a short file of long tests would come last, on one core, with the other idle.
 */
export const LONGEST = [
  'tests/documents/commands.test.ts',
  'tests/built/hostile.test.ts',
  'tests/browser/looks.test.ts',
  'tests/built/package.test.ts',
  'tests/browser/pane.test.ts',
  'tests/browser/pane-office.test.ts',
  'tests/built/killed.test.ts',
  'tests/built/deployed/servers.test.ts',
  'tests/browser/sheets.test.ts',
  'tests/browser/probe.test.ts',
  'tests/walks/analyst.test.ts',
  'tests/office-script/office-script.test.ts',
  'tests/new-workbook/tidied-workbook.test.ts',
  'tests/excel/corpus.test.ts',
  'tests/corpus/dirt.test.ts',
  'tests/corpus/corpus.test.ts',
  // Not at once with the first of the Office Script, which puts together and leaves behind what this one runs too (`tests/office-script/script-of-build.ts`).
  'tests/readers/same-report.test.ts',
  'tests/pane/faults/every-round-trip.test.ts',
  'tests/forms/forms.test.ts',
  'tests/pane/faults/another-hand.test.ts',
  'tests/pane/faults/open-bugs.test.ts',
  'tests/office-script/restrictions.test.ts',
  'tests/office-types/guarded-members.test.ts',
  'tests/project/simulated-excel/pack-simulated-excel.test.ts',
  'tests/forms/given.test.ts',
  'tests/engine/report/question.test.ts',
  'tests/excel/recalculate.test.ts',
  'tests/pane/state/target.test.ts',
  'tests/engine/properties/same-table.test.ts',
  'tests/engine/properties/settled.test.ts',
];

/** @param {string} file absolute path */
const placeOf = (file) => {
  const slashed = file.replaceAll('\\', '/');
  const place = LONGEST.findIndex((own) => slashed.endsWith(`/${own}`));
  return place === -1 ? LONGEST.length : place;
};

// Its types are those of CommonJS, whose `default` Node has already taken.
const Base = /** @type {typeof import('@jest/test-sequencer').default} */ (
  /** @type {unknown} */ (Sequencer)
);

/** @typedef {Parameters<InstanceType<typeof Base>['allFailedTests']>[0]} Tests */

// biome-ignore lint/style/noDefaultExport: jest reads it so
export default class LongestFirst extends Base {
  /**
   * @param {Tests} tests
   * @override
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return [...sorted].sort((a, b) => placeOf(a.path) - placeOf(b.path));
  }
}

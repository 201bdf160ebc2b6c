import { check, type Report, reportOf } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { reportOn } from '../corpus/measured.js';
import { compose } from '../forms/compose.js';
import { sheetOf } from '../forms/engine-under-test.js';
import { TRIES_ALL } from '../thinned.js';
import { TODAY } from '../today.js';
import { breaksOf } from './breaks.js';
import { EVERYTHING } from './everything.js';
import { propertiesOf, treeOf, validatorOf } from './shipped-schema.js';

/** `soukatsu-report/1` by the schema the package ships: all that is printed holds, and nothing that is not. */

const ID = 'soukatsu-report-1';
const validate = validatorOf(ID);
const FORMS = TRIES_ALL ? 150 : 50;

/** As it is printed. */
const printed = (report: Report): unknown => JSON.parse(JSON.stringify(report));
const faultsOf = (report: Report) => (validate(printed(report)) ? [] : validate.errors);

const reports = readCorpus().flatMap((table) => reportOn(table) ?? []);

test(`${reports.length} tables of the corpus`, () => {
  expect(reports.length).toBeGreaterThan(300);
  for (const report of reports)
    expect([report.source.file, faultsOf(report)]).toEqual([report.source.file, []]);
});

test(`${FORMS} forms`, () => {
  for (let seed = 1; seed <= FORMS; seed += 1) {
    const result = check(sheetOf(compose(seed)), { asOf: TODAY });
    if (result.ok) expect([seed, faultsOf(reportOf(result.check, 'a.xlsx'))]).toEqual([seed, []]);
  }
});

test('each property of each object must be there, be of its type, and have no neighbour that nobody knows', () => {
  const tree = treeOf(ID);
  const left = new Set(propertiesOf(tree));
  for (const report of [EVERYTHING, ...reports]) {
    expect(faultsOf(report)).toEqual([]);
    const fresh = new Set<string>();
    const breaks = [...breaksOf(printed(report), tree, (path) => fresh.add(path))];
    if (![...fresh].some((path) => left.has(path))) continue;
    for (const path of fresh) left.delete(path);
    expect(breaks.filter(({ value }) => validate(value)).map(({ what }) => what)).toEqual([]);
  }
  // What no table here has would stand in the schema unproved.
  expect([...left]).toEqual([]);
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readTableFile } from '../../../src/cli/tables/read-table-file.js';
import type { TableRequest } from '../../../src/cli/tables/table-outcome.js';
import { today } from '../../today.js';

const CORPUS = path.join(__dirname, '../../corpus');
const NAMES = readdirSync(CORPUS).filter((_, at) => at % 12 === 0);

const ALL: TableRequest = {
  sheet: null,
  allSheets: false,
  language: 'ja',
  measureRule: 'all',
  asOf: today(),
  columns: [],
  config: null,
  stdin: null,
  withSummary: true,
  withReport: true,
  withPage: true,
  passesOwnBooks: true,
};

test.each(NAMES)('nothing of what is read of %s is lost where it is handed on as JSON', async (name) => {
  const outcome = await readTableFile(path.join(CORPUS, name, 'table.tsv'), ALL);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
});

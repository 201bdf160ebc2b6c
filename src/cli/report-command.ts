import {
  type Collection,
  collectionOf,
  countSeverities,
  isOfMany,
  type Language,
  type ReportSource,
  reportCollection,
  reportContent,
  saySeverities,
  summaryOf,
  type TableSummary,
} from '../engine/index.js';
import { sealOf } from '../own-books/mark.js';
import { COLLECTION, type ReportArguments } from './arguments/arguments.js';
import { statusOf } from './check-command.js';
import { expectedNames } from './collection/expected-names.js';
import { sayCollection } from './collection/say-collection.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import type { Failure } from './failure-object.js';
import { sameFileFinder } from './files.js';
import type { Inputs } from './inputs/gather.js';
import { openTable } from './open-table.js';
import { jsonLine, lineForTerminal, linesForTerminal } from './output/for-terminal.js';
import { failureLine } from './output/format-failure.js';
import { filesBesideTables } from './outputs/beside-tables.js';
import type { Expected } from './outputs/expected.js';
import { mayWrite } from './outputs/permission.js';
import { OWN_BOOK, ownFilePassed } from './own-books/passed-over.js';
import { replaceFile } from './replace-file.js';
import { outcomes } from './several/outcomes.js';
import { Results } from './several/results.js';
import { shownNames } from './several/shown-names.js';
import { unusablePage } from './society-pages/page.js';
import { type SocietyPage, writePages } from './society-pages/write-pages.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';

/** `soukatsu report`: one workbook over many tables. */

type Sentence = Readonly<Record<Language, string>>;

const notAllPages = (count: number): Sentence => ({
  ja: `商工会ごとのページのうち${count}件を書き込めませんでした。ほかのページは書き込みました。`,
  en: `${count} of the pages for the societies could not be written; the others were.`,
});

interface Read {
  readonly tables: TableSummary[];
  readonly unread: { readonly file: string; readonly message: string }[];
  readonly pages: SocietyPage[];
}

async function readAll(
  request: ReportArguments,
  inputs: Inputs,
  surroundings: Surroundings,
  results: Results,
): Promise<Read> {
  const { sheet, measureRule, asOf, columns, config, language, format } = request;
  const names = shownNames(inputs.list.map(({ file }) => file));
  const read: Read = { tables: [], unread: [], pages: [] };
  const withReport = format === 'json' || format === 'jsonl';
  const withPage = request.perSociety !== null;
  const asked = {
    sheet,
    allSheets: false,
    measureRule,
    asOf,
    columns,
    config,
    language,
    withSummary: true,
    withReport,
    withPage,
  };
  let done = 0;
  for await (const [input, outcome] of outcomes(inputs, asked, surroundings)) {
    const file = names[done] ?? '';
    const named = nameOf({ file: input.file, stdin: inputs.stdin });
    done += 1;
    if (outcome.ok) {
      const { summary, report, page } = outcome;
      if (page) read.pages.push({ file: named, ...page });
      // Of a class with all others, as a copy that begins with it would not be; it came from another thread, and is nobody else's.
      if (summary) read.tables.push(Object.assign(summary, { file }));
      await results.add(statusOf(summary?.findings ?? []), report ? jsonLine(report) : '');
    } else if (outcome.code === OWN_BOOK) results.sayPassedOver([outcome.message], language);
    else {
      const { exitStatus, ...failure } = outcome;
      const message = lineForTerminal(failure.message[language]);
      read.unread.push({ file, message });
      if (withPage)
        read.pages.push({ file: named, text: unusablePage(file, message, asOf, language), isEmpty: false });
      results.sayFailure(file, failure, language);
      await results.add(exitStatus, withReport ? failureLine({ file: named, sheet }, failure) : '');
    }
    surroundings.progress?.(done, inputs.list.length);
  }
  return read;
}

function summary(
  { tables, unread, pages }: Read,
  collected: readonly string[],
  { output, perSociety, language }: ReportArguments,
): string {
  const ja = language === 'ja';
  const counts = saySeverities(countSeverities(tables.flatMap(({ findings }) => findings)), language);
  const empty = pages.filter(({ isEmpty }) => isEmpty).length;
  const lines = [
    ...(output === null
      ? []
      : [
          ja
            ? `${tables.length}件の総括表を「${output}」にまとめました。`
            : `Put ${tables.length} tables together in ${output}.`,
        ]),
    ...(perSociety === null
      ? []
      : [
          ja
            ? `商工会ごとのページを「${perSociety}」に${pages.length}件書き込みました(うち指摘のないもの${empty}件)。`
            : `Wrote ${pages.length} pages for the societies into ${perSociety} (${empty} of them without findings).`,
        ]),
    ...(unread.length > 0
      ? [
          ja
            ? `読み取れないファイルが${unread.length}件あります。`
            : `${unread.length} files could not be used.`,
        ]
      : []),
    ja ? `指摘: ${counts}` : `Findings: ${counts}`,
    ...collected,
  ];
  return linesForTerminal(lines);
}

/** The inputs that are not to be written over: a report made here before is passed over, and takes its own place again. */
async function toKeep(output: string | null, { list, isSeveral }: Inputs): Promise<string[]> {
  const files = list.flatMap(({ file, failure }) => (failure ? [] : [file]));
  const isOutput = await sameFileFinder(output === null ? [] : [output]);
  const kept: string[] = [];
  for (const file of files)
    if (!isSeveral || !(await isOutput(file)) || ownFilePassed(file) === null) kept.push(file);
  return kept;
}

/** What tables are when they are held against each other, and the lines to say of it; none where they are not of many societies. */
interface Collected {
  readonly collection?: Collection<TableSummary>;
  readonly lines: readonly string[];
}

/** Writes the workbook; why it could not be written, or null. */
async function writeBook(
  source: ReportSource,
  { collection }: Collected,
  output: string,
  expected: Expected,
): Promise<Sentence | null> {
  const { writeWorkbook } = await import('../new-workbook/index.js');
  const made = writeWorkbook(reportContent(source, collection), [], sealOf('report'));
  if (!made.ok) return made.message;
  const written = await replaceFile(output, made.bytes, expected);
  return written.ok ? null : written.message;
}

type Asked = Pick<ReportSource, 'expected' | 'master'>;

/** What the tables are held against: the names that are expected, and the form of a master. */
async function readAsked(
  request: ReportArguments,
  inputs: Inputs,
): Promise<{ readonly ok: true; readonly asked: Asked } | ({ readonly ok: false } & Failure)> {
  const expected = await expectedNames(request, inputs);
  if (!expected.ok) return expected;
  const { master } = request;
  const names = expected.names === null ? {} : { expected: expected.names };
  if (master === null) return { ok: true, asked: names };
  const opened = await openTable(master, null, { ...request, columns: [], stdin: null });
  if (!opened.ok) {
    const { ja, en } = opened.message;
    return { ok: false, code: opened.code, message: { ja: `--master: ${ja}`, en: `--master: ${en}` } };
  }
  return { ok: true, asked: { ...names, master: summaryOf(opened.chosen.check, opened.name) } };
}

/** How a society stands that has handed in a table of the year. */
const HANDED_IN: readonly string[] = ['submitted', 'twice'];

/** Holds the tables of many societies against each other. */
async function collectAll(
  source: ReportSource,
  { format, language }: ReportArguments,
  results: Results,
): Promise<Collected> {
  const isAsked = format === COLLECTION;
  if (!isAsked && !isOfMany(source)) return { lines: [] };
  const collection = collectionOf(source);
  const reported = reportCollection(collection, language);
  const lacks = reported.handIn.some(
    ({ expected, state }) => expected === true && !HANDED_IN.includes(state),
  );
  const status = lacks || collection.findings.length > 0 ? EXIT.findings : EXIT.clean;
  await results.add(status, isAsked ? jsonLine(reported) : '');
  return { collection, lines: sayCollection(reported, collection.findings, language) };
}

/** Reads all files, the broken ones told apart, and writes what is asked for; nothing is written where no file can be used. */
export async function reportCommand(
  request: ReportArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, perSociety, overwrite, language, format } = request;
  const isAnInput = await sameFileFinder([...(await toKeep(output, inputs)), ...filesBesideTables(request)]);
  const permission = output === null ? null : await mayWrite(output, isAnInput, overwrite);
  if (permission?.ok === false) return refusal(EXIT.unusable, permission.message[language]);
  const asked = await readAsked(request, inputs);
  if (!asked.ok) return refusal(EXIT.unusable, asked.message[language]);
  const results = new Results(surroundings.print, format, inputs.isSeveral, request.isQuiet);
  results.sayPassedOver(inputs.passedOver, language);
  const read = await readAll(request, inputs, surroundings, results);
  if (read.tables.length === 0) return results.end('', language);
  const source = { ...read, ...asked.asked };
  const collected = await collectAll(source, request, results);
  const failure =
    output !== null && permission ? await writeBook(source, collected, output, permission.expected) : null;
  if (failure) return results.fail(failure[language], language);
  const left =
    perSociety === null
      ? []
      : await writePages(read.pages, { folder: perSociety, overwrite, language }, isAnInput);
  for (const { message } of left) results.say(message[language]);
  if (left.length > 0) return results.fail(notAllPages(left.length)[language], language);
  return results.end(summary(read, collected.lines, request), language);
}

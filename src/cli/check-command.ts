import { type Finding, reportOf } from '../engine/index.js';
import type { CheckArguments, OneFile } from './arguments/arguments.js';
import { type CommandResult, EXIT, type ExitStatus } from './exit-status.js';
import { failed } from './failure-object.js';
import type { Inputs } from './inputs/gather.js';
import { fixedToLeave } from './left-alone.js';
import { type OpenedTable, openTable } from './open-table.js';
import { countedLine } from './output/counted.js';
import { formatFailure } from './output/format-failure.js';
import { formatReport, isForPeople } from './output/format-report.js';
import { placesIn } from './output/places.js';
import { OWN_BOOK } from './own-books/passed-over.js';
import { eachFile } from './several/each-file.js';
import { outcomes } from './several/outcomes.js';
import { Results } from './several/results.js';
import { shownNames } from './several/shown-names.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';

/** 0 while there are only hints, 1 with errors or 要確認. */
export function statusOf(findings: readonly Pick<Finding, 'severity'>[]): ExitStatus {
  return findings.some(({ severity }) => severity !== 'hint') ? EXIT.findings : EXIT.clean;
}

/** `soukatsu check`: reads, judges, reports; never writes. */
export async function checkCommand(
  request: CheckArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return inputs.isSeveral || request.allSheets
    ? checkSeveral(request, inputs, surroundings)
    : eachFile(request, inputs, surroundings, async (own) => (await surroundings.make(own)).result);
}

/** Reads and judges one file. */
export async function checkFile(request: OneFile<CheckArguments>): Promise<CommandResult> {
  const opened = await openTable(request.file, request.sheet, request);
  return opened.ok ? tell(request, opened) : failed(request, opened, opened.exitStatus);
}

/** Says what a check has found. */
export async function tell(
  request: OneFile<Pick<CheckArguments, 'format' | 'language' | 'isQuiet'>>,
  opened: Extract<OpenedTable, { ok: true }>,
): Promise<CommandResult> {
  const { format, language } = request;
  const report = reportOf(opened.chosen.check, opened.name, language);
  const told = {
    file: nameOf(request),
    report,
    places: placesIn(opened.workbook, report),
    note: fixedToLeave(opened.chosen.check, language),
  };
  const isCounted = request.isQuiet && isForPeople(format);
  return {
    exitStatus: statusOf(report.findings),
    stdout: isCounted
      ? countedLine(opened.name, report.findings, language)
      : await formatReport(told, format, language),
    stderr: '',
  };
}

/** Several are read over all cores, and told in their order; of each one table, or all. */
async function checkSeveral(
  request: CheckArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { sheet, allSheets, format, language, measureRule, asOf, columns, config } = request;
  const results = new Results(surroundings.print, format, true, request.isQuiet);
  results.sayPassedOver(inputs.passedOver, language);
  const names = shownNames(inputs.list.map(({ file }) => file));
  const asked = {
    sheet,
    allSheets,
    language,
    measureRule,
    asOf,
    columns,
    config,
    withSummary: false,
    withReport: true,
    withPage: false,
  };
  const isCounted = request.isQuiet && isForPeople(format);
  let done = 0;
  let forms = 0;
  for await (const [{ file }, outcome] of outcomes(inputs, asked, surroundings)) {
    const name = names[done] ?? '';
    done += 1;
    if (outcome.ok) {
      const { report, note, places, others, unread } = outcome;
      const named = nameOf({ file, stdin: inputs.stdin });
      const tables = report ? [{ report, note, places }, ...others] : others;
      for (const told of tables) {
        const { findings, source } = told.report;
        const said = isCounted
          ? countedLine(allSheets ? `${name} / ${source.sheet}` : name, findings, language)
          : await formatReport({ file: named, ...told }, format, language);
        await results.add(statusOf(findings), said);
        if (told.report.form === 'evaluation') forms += 1;
      }
      for (const { sheet: own, ...failure } of unread) {
        const text = formatFailure({ file: named, sheet: own }, failure, format, language);
        await results.add(EXIT.unusable, text);
        results.sayFailure(`${name} / ${own}`, failure, language);
      }
    } else if (outcome.code === OWN_BOOK) results.sayPassedOver([outcome.message], language);
    else {
      const { exitStatus, ...failure } = outcome;
      const about = { file: nameOf({ file, stdin: inputs.stdin }), sheet };
      await results.add(exitStatus, formatFailure(about, failure, format, language));
      results.sayFailure(name, failure, language);
    }
    surroundings.progress?.(done, inputs.list.length);
  }
  return results.end(results.counts(language, allSheets ? { forms } : null), language);
}

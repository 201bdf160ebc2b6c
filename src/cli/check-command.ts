import { type Finding, reportOf } from '../engine/index.js';
import type { CheckArguments } from './arguments/arguments.js';
import { type CommandResult, EXIT, type ExitStatus } from './exit-status.js';
import { failed } from './failure-object.js';
import { fixedToLeave } from './left-alone.js';
import { openTable } from './open-table.js';
import { formatReport } from './output/format-report.js';

/** 0 while there are only hints, 1 with errors or 要確認. */
export function statusOf(findings: readonly Pick<Finding, 'severity'>[]): ExitStatus {
  return findings.some(({ severity }) => severity !== 'hint') ? EXIT.findings : EXIT.clean;
}

/** `soukatsu check`: reads, judges, reports; never writes. */
export async function checkCommand(request: CheckArguments): Promise<CommandResult> {
  const { file, sheet, format, language } = request;
  const opened = await openTable(file, sheet, request);
  if (!opened.ok) return failed(request, opened, opened.exitStatus);
  const report = reportOf(opened.chosen.check, opened.name, language);
  return {
    exitStatus: statusOf(opened.chosen.check.findings),
    stdout: formatReport(report, format, language, fixedToLeave(opened.chosen.check, language)),
    stderr: '',
  };
}

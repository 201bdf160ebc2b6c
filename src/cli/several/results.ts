import type { Language } from '../../engine/index.js';
import { type CommandResult, EXIT, type ExitStatus } from '../exit-status.js';
import { BAD_CONFIG, type Failure } from '../failure-object.js';
import { allPassedOver } from '../inputs/nothing-there.js';
import { jsonLine, linesForTerminal } from '../output/for-terminal.js';
import { isForPeople } from '../output/format-report.js';
import type { Log } from '../output/sarif/log.js';
import { mergeLogs } from '../output/sarif/merge.js';
import { emptyLog } from '../output/sarif/run.js';

/** What a command says of several files, one after the other. */

/** Of several files the gravest counts: bad usage, an input that can't be used, findings (docs/command-line.md, "Exit status"). */
const GRAVEST = [EXIT.usage, EXIT.unusable, EXIT.findings, EXIT.clean] as const;

export const gravest = (statuses: Iterable<ExitStatus>): ExitStatus => {
  const all = new Set(statuses);
  return GRAVEST.find((status) => all.has(status)) ?? EXIT.clean;
};

const COUNTS: Readonly<Record<Language, (found: number, clean: number, unused: number) => string>> = {
  ja: (found, clean, unused) =>
    `誤りか要確認のあるもの${found}件、ないもの${clean}件、使えないもの${unused}件`,
  en: (found, clean, unused) =>
    `${found} with errors or needs-review, ${clean} without, ${unused} that can’t be used`,
};

/** Sheets among which some are 様式2. */
interface Sheets {
  readonly forms: number;
}

/** What is counted: files, or where every sheet was asked for, sheets by their kind. */
function sayCounted(all: number, sheets: Sheets | null, language: Language): string {
  const ja = language === 'ja';
  if (!sheets) return ja ? `ファイル${all}件` : `${all} files`;
  const { forms } = sheets;
  const others = all - forms;
  if (forms === 0) return ja ? `シート${all}枚` : `${all} sheets`;
  return ja
    ? `シート${all}枚(総括表${others}枚、様式2 ${forms}枚)`
    : `${all} sheets (総括表: ${others}, 様式2: ${forms})`;
}

/** Prints results as they come, and keeps of them no more than their exit statuses and what goes to standard error. */
export class Results {
  private readonly statuses: ExitStatus[] = [];
  private readonly errors: string[] = [];
  private readonly logs: Log[] = [];
  private printed = 0;

  private readonly isArray: boolean;

  /**
   * @param format of what is printed
   * @param isSeveral whether several were asked for: then objects of JSON make one array
   * @param isQuiet whether people are told no more than findings and failures
   */
  constructor(
    private readonly print: (text: string) => Promise<void>,
    private readonly format: string,
    isSeveral: boolean,
    private readonly isQuiet: boolean,
  ) {
    this.isArray = format === 'json' && isSeveral;
  }

  /** @param text of one file in the format; `''` for nothing */
  async add(status: ExitStatus, text: string, error = ''): Promise<void> {
    this.statuses.push(status);
    if (error !== '') this.errors.push(error);
    if (text === '') return;
    const isFirst = this.printed === 0;
    this.printed += 1;
    if (this.isArray) await this.print(`${isFirst ? '[' : ',\n'}${text.trimEnd()}`);
    // One log for all, which is whole at the end.
    else if (this.format === 'sarif') this.logs.push(JSON.parse(text));
    else await this.print(`${isFirst || this.isQuiet || !isForPeople(this.format) ? '' : '\n'}${text}`);
  }

  /** What was not read, and is no failure. */
  sayPassedOver(sentences: readonly Failure['message'][], language: Language): void {
    if (this.isQuiet) return;
    for (const sentence of sentences) this.say(sentence[language]);
  }

  /** A line of standard error. */
  say(line: string): void {
    this.errors.push(linesForTerminal([`soukatsu: ${line}`]));
  }

  /** Why a file can't be used; what is wrong with all of them is said of none. */
  sayFailure(file: string, { code, message }: Failure, language: Language): void {
    this.say(code === BAD_CONFIG ? message[language] : `${file}: ${message[language]}`);
  }

  /** @param last a last word for people; what programs read goes without */
  end(last: string, language: Language): CommandResult {
    if (this.statuses.length === 0) {
      this.statuses.push(EXIT.unusable);
      this.say(allPassedOver().message[language]);
    }
    // What is said of every file alike (a configuration that can't be read) is said once.
    const stderr = [...new Set(this.errors)].join('');
    return {
      exitStatus: gravest(this.statuses),
      stdout: this.close(last, language),
      stderr,
    };
  }

  private close(last: string, language: Language): string {
    if (this.isArray) return this.printed === 0 ? '[]\n' : ']\n';
    if (this.format === 'sarif') return jsonLine(mergeLogs([emptyLog(language), ...this.logs]));
    return isForPeople(this.format) && !this.isQuiet ? last : '';
  }

  /** Ends where something is wrong with what the results were to go into. */
  fail(message: string, language: Language): CommandResult {
    this.say(message);
    this.statuses.push(EXIT.unusable);
    return this.end('', language);
  }

  /**
   * How many files there were of which kind, in a line behind what was printed of them; `''` where nothing was.
   * @param sheets where sheets are counted instead
   */
  counts(language: Language, sheets: Sheets | null = null): string {
    if (this.printed === 0) return '';
    const number = (...of: ExitStatus[]) => this.statuses.filter((status) => of.includes(status)).length;
    const line = COUNTS[language](
      number(EXIT.findings),
      number(EXIT.clean),
      number(EXIT.unusable, EXIT.usage),
    );
    return `\n${sayCounted(this.statuses.length, sheets, language)}: ${line}\n`;
  }
}

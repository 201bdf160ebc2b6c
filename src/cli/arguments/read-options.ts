import path from 'node:path';
import { isIsoDate, type Language, type MeasureRule } from '../../engine/index.js';
import { askNear } from '../near-word.js';
import type { ParsedArguments } from './arguments.js';
import { CHOICES, type OptionName, type Values } from './options.js';

/** Readings that several commands share; each gives the value or what is wrong. */

const isOneOf = <T extends string>(value: string, list: readonly T[]): value is T =>
  list.some((own) => own === value);

/** A refusal that points to the help. */
export function fail(
  ja: string,
  en: string,
): { readonly ok: false; readonly message: Readonly<Record<Language, string>> } {
  return {
    ok: false,
    message: {
      ja: `${ja} 使い方は soukatsu --help で確かめてください。`,
      en: `${en} soukatsu --help shows how it is used.`,
    },
  };
}

/** `--lang`; null where it is not given */
export function readLanguage(values: Values): ParsedArguments<Language | null> {
  const language = values.lang;
  if (language === undefined) return { ok: true, value: null };
  return isOneOf<Language>(language, CHOICES.lang)
    ? { ok: true, value: language }
    : fail('--lang には ja か en を指定してください。', '--lang takes ja or en.');
}

/** `--measure-rule`; null where it is not given */
export function readMeasureRule(values: Values): ParsedArguments<MeasureRule | null> {
  const rule = values['measure-rule'];
  if (rule === undefined) return { ok: true, value: null };
  return isOneOf<MeasureRule>(rule, CHOICES['measure-rule'])
    ? { ok: true, value: rule }
    : fail(
        '--measure-rule には all か majority を指定してください。',
        '--measure-rule takes all or majority.',
      );
}

/** `--as-of` */
export function readAsOf(values: Values, today: string): ParsedArguments<string> {
  const date = values['as-of'] ?? today;
  if (isIsoDate(date)) return { ok: true, value: date };
  return fail(
    '--as-of には日付を 2026-04-10 のように指定してください。',
    '--as-of takes a date such as 2026-04-10.',
  );
}

/** `--format`, one of those the command knows; the first is the default. */
export function readFormat<T extends string>(
  values: Values,
  formats: readonly [T, ...T[]],
): ParsedArguments<T> {
  const format = values.format ?? formats[0];
  if (isOneOf<T>(format, formats)) return { ok: true, value: format };
  const near = askNear(format, formats);
  const last = formats.length === 2 ? 'どちらか' : 'どれか';
  return fail(
    `--format には ${formats.join('、')} の${last}を指定してください。${near.ja}`,
    `--format takes ${formats.join(', ')}.${near.en}`,
  );
}

/** `-o OUT`, of a command that can't do without. */
export function readOutput(command: string, values: Values, form: string): ParsedArguments<string> {
  if (values.output !== undefined && values.output !== '') return { ok: true, value: values.output };
  return fail(
    `${command} には書き込み先を -o ${form} で指定してください。`,
    `${command} needs the file to write: -o ${form}.`,
  );
}

/** Whether a name is that of a new workbook. */
export const isNewWorkbook = (file: string): boolean => path.extname(file).toLowerCase() === '.xlsx';

/** Said of an output that is none. */
export const noNewWorkbook = (command: string) =>
  fail(`${command} の書き込み先は .xlsx にしてください。`, `${command} writes an .xlsx file.`);

/** `-o OUT.xlsx`: the new workbook of a command. */
export function readNewWorkbook(command: string, values: Values): ParsedArguments<string> {
  const output = readOutput(command, values, 'OUT.xlsx');
  return output.ok && !isNewWorkbook(output.value) ? noNewWorkbook(command) : output;
}

/** Refuses options that belong to another command. */
export function refuseForeign(
  command: string,
  values: Values,
  foreign: readonly OptionName[],
): { readonly ok: true } | ReturnType<typeof fail> {
  const found = foreign.find((option) => values[option] !== undefined);
  return found
    ? fail(`${command} に --${found} は使えません。`, `${command} does not take --${found}.`)
    : { ok: true };
}

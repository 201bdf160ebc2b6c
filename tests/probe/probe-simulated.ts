import { QUESTIONS } from '../../src/probe/catalogue.js';
import type { Question } from '../../src/probe/question.js';
import { runProbe } from '../../src/probe/run-probe.js';
import type { HostOptions } from '../../src/simulated-excel/index.js';
import { openExcel } from '../simulated-excel/open-excel.js';

/** A simulated Excel with a new workbook, and the probe run in it over the real Office.js. */
export function probeable(options: HostOptions = {}, questions: readonly Question[] = QUESTIONS) {
  const opened = openExcel(options);
  const counted: number[] = [];
  const run = () =>
    runProbe({
      excel: opened.Excel,
      office: opened.Office,
      questions,
      product: '0.0.0',
      now: () => new Date(Date.UTC(2026, 5, 1)),
      onAnswered: (count) => counted.push(count),
    });
  return { ...opened, counted, run };
}

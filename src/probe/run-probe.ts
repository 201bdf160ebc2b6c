import { has, hostOf, isOnTheWeb, type ProbedOffice } from './host.js';
import { type Ground, newAndEmpty, type Refusal } from './new-and-empty.js';
import { type Answer, codeOf, type Question } from './question.js';
import { PROBE_SHEET, takeAway } from './take-away.js';

/** What became of a question. */
export type Answered =
  | { readonly is: Answer }
  | { readonly error: string }
  /** The requirement set this Excel lacks. */
  | { readonly notAsked: string };

/** All answers of one Excel, as they are kept in `tests/probe/answers`. */
export interface ProbeReport {
  /** Version of this form. */
  readonly probe: 1;
  readonly product: string;
  /** UTC. */
  readonly askedAt: string;
  readonly excel: { readonly [name: string]: Answer };
  readonly answers: { readonly [id: string]: Answered };
  /** Sheets that could not be taken away again; null where nobody knows. */
  readonly left: readonly string[] | null;
}

export interface Probe {
  readonly excel: Pick<typeof Excel, 'run'>;
  readonly office: ProbedOffice;
  readonly questions: readonly Question[];
  /** Version of the product. */
  readonly product: string;
  readonly now: () => Date;
  /** Hears how many questions are answered. */
  readonly onAnswered: (count: number) => void;
}

/** What the add-in itself needs; everything around the questions needs no more. */
const NEEDED = '1.7';

async function answerOf({ excel, office }: Probe, question: Question): Promise<Answered> {
  if (!has(office, question.needs)) return { notAsked: `ExcelApi ${question.needs}` };
  try {
    const is = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(PROBE_SHEET);
      await context.sync();
      return question.ask(context, sheet);
    });
    return { is };
  } catch (error) {
    return { error: codeOf(error) };
  }
}

/** Each question has a sheet of its own, so that none sees what another left; after a fault it is taken away, too. */
async function askAll(probe: Probe, ground: Ground): Promise<Pick<ProbeReport, 'answers' | 'left'>> {
  const answers: { [id: string]: Answered } = {};
  const clean = () => takeAway(probe.excel, ground, has(probe.office, '1.8'));
  let left: readonly string[] | null = [];
  for (const [index, question] of probe.questions.entries()) {
    answers[question.id] = await answerOf(probe, question);
    left = await clean();
    probe.onAnswered(index + 1);
  }
  if (left === null || left.length > 0) left = await clean();
  return { answers, left };
}

/**
 * Asks this Excel every question, in a workbook that is new and empty and is so again afterwards.
 * @returns all answers, or why nothing was asked; never rejects
 */
export async function runProbe(
  probe: Probe,
): Promise<
  { readonly ok: true; readonly report: ProbeReport } | { readonly ok: false; readonly refusal: Refusal }
> {
  const { office } = probe;
  if (!has(office, NEEDED)) return { ok: false, refusal: { why: 'too-old', which: [`ExcelApi ${NEEDED}`] } };
  const looked = await newAndEmpty(probe.excel, has(office, '1.9') && !isOnTheWeb(office));
  if (!looked.ok) return looked;
  const { answers, left } = await askAll(probe, looked.ground);
  return {
    ok: true,
    report: {
      probe: 1,
      product: probe.product,
      askedAt: probe.now().toISOString(),
      excel: hostOf(office),
      answers,
      left,
    },
  };
}

/** What a question brings: plain data, so that answers can be kept and compared. */
export type Answer =
  | string
  | number
  | boolean
  | null
  | readonly Answer[]
  | { readonly [name: string]: Answer };

/** One question to a real Excel: a claim that the simulated Excel makes. */
export interface Question {
  readonly id: string;
  readonly asks: { readonly ja: string; readonly en: string };
  /** The ExcelApi requirement set that everything it calls needs. */
  readonly needs: string;
  /** Where the answer of the simulated Excel was learnt. */
  readonly source: string;
  /** Set where the answer depends on the language of Excel: it is compared with that of a Japanese one only. */
  readonly japanese?: true;
  /**
   * Asks, on a sheet of its own that is new and blank. It may fail: the code of the error is the answer then.
   * @param sheet is gone as soon as the question is answered
   */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;
}

/** `Excel.ErrorCodes` of what was thrown; the words of anything that is no error of Office.js. */
export function codeOf(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === 'string' && code !== '' ? code : String(error);
}

/** How a batch ends that Excel may refuse: `done`, or the code of the error. */
export async function ending(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return 'done';
  } catch (error) {
    return codeOf(error);
  }
}

import type { CheckedSheet, Outcome, WorkbookSession } from '../../excel/session.js';

/** What came of a command, and the sheet it went to where that is not the one in front. */
export interface DoneBehindReport<T> {
  readonly outcome: Outcome<T>;
  /** Spread into the notice: the clerk is told. */
  readonly told: { readonly behindReport?: string };
}

/**
 * Does what the clerk asked of the sheet in front. After 集計シートを作る that is the report, which holds no table: then the sheet on show in the pane
 * is meant, whose report it is.
 * @param shown the sheet of the last check
 */
export async function behindReport<T>(
  session: WorkbookSession,
  shown: CheckedSheet | null,
  sheetId: string | undefined,
  act: (sheetId?: string) => Promise<Outcome<T>>,
): Promise<DoneBehindReport<T>> {
  const outcome = await act(sheetId);
  const missed = !outcome.ok && outcome.failure.code === 'no-table' && sheetId === undefined;
  if (!missed || !shown) return { outcome, told: {} };
  const report = await session.isReportInFront();
  if (!report.ok || !report.value) return { outcome, told: {} };
  return { outcome: await act(shown.sheetId), told: { behindReport: shown.sheetName } };
}

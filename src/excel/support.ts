import { excelFailure } from './failures.js';
import type { ExcelFailure } from './session.js';

/** As much of `Office` as tells what this Excel can do. */
export interface OfficeRequirements {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

/** What the actions need; the comments name the newest member each calls. */
export const NEEDED = {
  /** `Worksheet.getUsedRangeOrNullObject` (1.4). */
  check: '1.4',
  /** `Range.conditionalFormats` (1.6). */
  highlight: '1.6',
} as const;

/**
 * What keeps this Excel from an action, or null.
 * @param office undefined where Office.js did not load
 */
export function missingSupport(
  office: OfficeRequirements | undefined,
  action: keyof typeof NEEDED,
): ExcelFailure | null {
  const version = NEEDED[action];
  try {
    if (!office) return excelFailure('office-missing');
    if (office.context.requirements.isSetSupported('ExcelApi', version)) return null;
    return excelFailure('too-old', `ExcelApi ${version}`);
  } catch (error) {
    // Outside a host Office.js is there, and asking for its requirements throws.
    return excelFailure('office-missing', String(error));
  }
}

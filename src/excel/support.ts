import { excelFailure } from './failures.js';
import type { ExcelFailure } from './session.js';

/** As much of `Office` as tells what this Excel can do. */
export interface OfficeRequirements {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

/**
 * What every action needs: Excel 2019's. The newest member called is of 1.6 (`Range.conditionalFormats`); between Excel 2016 (1.1)
 * and 2019 (1.7) there was no other Excel to serve.
 */
export const NEEDED = '1.7';

/**
 * What keeps this Excel from our actions, or null.
 * @param office undefined where Office.js did not load
 */
export function missingSupport(office: OfficeRequirements | undefined): ExcelFailure | null {
  try {
    if (!office) return excelFailure('office-missing');
    if (office.context.requirements.isSetSupported('ExcelApi', NEEDED)) return null;
    return excelFailure('too-old', `ExcelApi ${NEEDED}`);
  } catch (error) {
    // Outside a host Office.js is there, and asking for its requirements throws.
    return excelFailure('office-missing', String(error));
  }
}

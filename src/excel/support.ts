import type { SessionFailure } from '../session/session.js';
import { excelFailure } from './failures.js';

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
const NEEDED = '1.7';

/** Validations. API reference, "Excel.DataValidation". */
const NEEDED_FOR_DROP_DOWNS = '1.8';
/** `Range.hasSpill`, `Range.getSpillingToRangeOrNullObject`. */
const NEEDED_FOR_SPILLS = '1.12';
/** `Range.getMergedAreasOrNullObject`. */
const NEEDED_FOR_MERGES = '1.13';

function supports(office: OfficeRequirements | undefined, version: string): boolean {
  return office?.context.requirements.isSetSupported('ExcelApi', version) === true;
}

/** Whether this Excel can be asked which cells are merged. */
export function seesMerges(office: OfficeRequirements | undefined): boolean {
  return supports(office, NEEDED_FOR_MERGES);
}

/** Whether this Excel can be asked what its formulas spill to. */
export function seesSpills(office: OfficeRequirements | undefined): boolean {
  return supports(office, NEEDED_FOR_SPILLS);
}

/** What keeps an Excel that has what every action needs from giving drop-downs, or null. */
export function missingForDropDowns(office: OfficeRequirements | undefined): SessionFailure | null {
  if (supports(office, NEEDED_FOR_DROP_DOWNS)) return null;
  return {
    ...excelFailure('too-old', `ExcelApi ${NEEDED_FOR_DROP_DOWNS}`),
    message: {
      ja: 'お使いのExcelでは、アドインからドロップダウンリストを付け外しできません。Excel 2021以降、Microsoft 365、またはWeb版のExcelで開いてください。ほかの機能はそのまま使えます。',
      en: 'This Excel does not let an add-in set drop-down lists. Open the workbook in Excel 2021 or later, Microsoft 365 or Excel on the web; everything else works as it is.',
    },
  };
}

/**
 * What keeps this Excel from our actions, or null.
 * @param office undefined where Office.js did not load
 */
export function missingSupport(office: OfficeRequirements | undefined): SessionFailure | null {
  try {
    if (!office) return excelFailure('office-missing');
    if (office.context.requirements.isSetSupported('ExcelApi', NEEDED)) return null;
    return excelFailure('too-old', `ExcelApi ${NEEDED}`);
  } catch (error) {
    // Outside a host Office.js is there, and asking for its requirements throws.
    return excelFailure('office-missing', String(error));
  }
}

/**
 * What the script asks of Office Scripts' `ExcelScript` namespace, with the signatures of Microsoft's reference; the code
 * editor brings the whole of it, and npm has no package with it.
 */
declare namespace ExcelScript {
  interface Workbook {
    getName(): string;
    getActiveWorksheet(): Worksheet;
    getWorksheets(): Worksheet[];
    getCustomXmlParts(): CustomXmlPart[];
  }

  interface CustomXmlPart {
    getXml(): string;
  }

  interface Worksheet {
    getName(): string;
    getVisibility(): SheetVisibility;
    getProtection(): WorksheetProtection;
    getRange(address?: string): Range;
    /** `undefined` where the sheet is blank. */
    getUsedRange(valuesOnly?: boolean): Range | undefined;
    getTables(): Table[];
  }

  interface Table {
    getShowTotals(): boolean;
    getTotalRowRange(): Range;
  }

  interface WorksheetProtection {
    getProtected(): boolean;
  }

  interface Range {
    getRowIndex(): number;
    getColumnIndex(): number;
    getColumnCount(): number;
    /** Of the following three: `null` where it is true of some and not of others. */
    getRowHidden(): boolean;
    getColumnHidden(): boolean;
    getHasSpill(): boolean;
    getValues(): (string | number | boolean)[][];
    getTexts(): string[][];
    getFormulas(): string[][];
    setValue(value: string): void;
    setNumberFormat(numberFormat: string): void;
    getFormat(): RangeFormat;
  }

  interface RangeFormat {
    getProtection(): FormatProtection;
  }

  interface FormatProtection {
    getLocked(): boolean;
  }

  enum SheetVisibility {
    visible,
    hidden,
    veryHidden,
  }
}

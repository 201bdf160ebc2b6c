/** Protection of a sheet; `options` are those of `Excel.WorksheetProtectionOptions`, as they were given. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

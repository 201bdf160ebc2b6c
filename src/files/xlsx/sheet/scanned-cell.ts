/** A `c` element as it stands in the sheet. */
export interface ScannedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly start: number;
  /** After the `>` of its start tag. */
  readonly openEnd: number;
  readonly end: number;
  /** Index into the cell formats. */
  readonly style: number;
  /** `t`: `n` `s` `str` `inlineStr` `b` `e` `d`. */
  readonly type: string;
  /** Text of `v`. */
  readonly value: string | undefined;
  /** Text of an inline string. */
  readonly inline: string | undefined;
  readonly formula: ScannedFormula | undefined;
  /** Where anything beside `f`, `v` and `is` stands. */
  readonly rest: readonly { readonly start: number; readonly end: number }[];
}

export interface ScannedFormula {
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Range of a shared, array or data table formula; only its master cell names it. */
  readonly range: string | undefined;
  readonly sharedIndex: string | undefined;
  /** True for an array formula that spills, which its cell's metadata tells ([MS-XLSX] 2.2.5.1, XLDAPR). */
  readonly spills: boolean;
}

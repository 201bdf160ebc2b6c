/**
 * How emphasised verdicts look. Each look differs from the other, and from plain cells, without its colours too: on
 * paper 未達成 is bold, underlined and preceded by ▲, 要確認 italic, in a dashed frame and preceded by ？.
 */
export interface EmphasisLook {
  /** `#RRGGBB`, both. */
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** A dashed line on all four sides: the only mark a blank cell can carry. */
  readonly dashedFrame: boolean;
  /**
   * A number format that puts the mark before a text. Conditional formats take one, and the cell's own stays as it is
   * (Excel API reference, "ConditionalRangeFormat.numberFormat", ExcelApi 1.6; ISO/IEC 29500-1 18.8.14, "dxf").
   */
  readonly numberFormat: string;
}

export const UNMET_LOOK: EmphasisLook = {
  fill: '#FFE699',
  font: '#9C0006',
  bold: true,
  italic: false,
  underline: true,
  dashedFrame: false,
  numberFormat: '"▲"@',
};

export const REVIEW_LOOK: EmphasisLook = {
  fill: '#DDEBF7',
  font: '#1F3864',
  bold: false,
  italic: true,
  underline: false,
  dashedFrame: true,
  numberFormat: '"？"@',
};

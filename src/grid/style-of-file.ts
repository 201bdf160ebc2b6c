/** The look of a cell as the grid draws it, from what a file says of it. */

/** What a file says of a cell's look, in Excel's words. */
interface LookInFile {
  readonly fill?: string;
  readonly fontColor?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  /** By side. */
  readonly border: object;
}

/** A look that the grid draws; what the file leaves out is left out. */
interface DrawnLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly border: boolean;
}

const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
};
const VERTICAL: Readonly<Record<string, 'top' | 'center'>> = {
  top: 'top',
  center: 'center',
  distributed: 'center',
};

/** The grid's look of a cell of a file. A whole frame is drawn or none. */
export function styleOfFile(look: LookInFile): DrawnLook {
  const horizontal = HORIZONTAL[look.horizontal];
  const vertical = VERTICAL[look.vertical];
  return {
    bold: look.bold,
    wrap: look.wrap,
    border: Object.keys(look.border).length >= 2,
    ...(look.fill ? { fill: look.fill } : {}),
    ...(look.fontColor ? { fontColor: look.fontColor } : {}),
    ...(look.fontSize ? { fontSize: look.fontSize } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
  };
}

/** How a sheet prints and what of it stays in sight, as it was set. */
export interface SheetPage {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** Pages the width is fitted to; null for none. */
  pagesWide: number | null;
  /** Points. */
  margins: Record<'Left' | 'Right' | 'Top' | 'Bottom', number>;
  header: { right: string };
  footer: { left: string; right: string };
  /** Between the left and the right edge of its page. */
  centred: boolean;
  /** A1 address, or '' for all of it. */
  printArea: string;
  /** `$3:$4`, or '' for none. */
  titleRows: string;
  /** Rows that begin a page, from 0. */
  breaks: number[];
  frozen: { rows: number; columns: number };
  /** A1 address, or '' for none. */
  filter: string;
}

/** Excel's defaults, the margins in points. */
export function plainPage(): SheetPage {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    pagesWide: null,
    margins: { Left: 50.4, Right: 50.4, Top: 54, Bottom: 54 },
    header: { right: '' },
    footer: { left: '', right: '' },
    centred: false,
    printArea: '',
    titleRows: '',
    breaks: [],
    frozen: { rows: 0, columns: 0 },
    filter: '',
  };
}

import { parseAreaAddress } from '../area.js';
import { invalidArgument } from '../wire/api-error.js';
import { type Scalar, type WireObject, wireClass } from '../wire/wire-object.js';
import { asRangeTarget } from './range-target.js';
import type { WorksheetTarget } from './worksheet.js';

/** Printing, frozen panes and filters: kept as they were set. API reference, ExcelApi 1.7 and 1.9. */

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidArgument();
  return value;
}

function address(argument: unknown): string {
  const text = typeof argument === 'string' ? argument : null;
  if (text === null) {
    const { area } = asRangeTarget(argument);
    return `R${area.row + 1}C${area.column + 1}:R${area.row + area.rows}C${area.column + area.columns}`;
  }
  if (!parseAreaAddress(text.replace(/^.*!/, ''))) throw invalidArgument();
  return text;
}

/** `worksheet.freezePanes`. */
export const freezePanes: (target: WorksheetTarget) => WireObject = wireClass('WorksheetFreezePanes', {
  since: '1.7',
  methods: {
    FreezeRows: {
      call: ({ sheet }, rows) => {
        sheet.page.frozen = { rows: count(rows), columns: 0 };
      },
    },
    FreezeColumns: {
      call: ({ sheet }, columns) => {
        sheet.page.frozen = { rows: 0, columns: count(columns) };
      },
    },
    FreezeAt: {
      call: ({ sheet }, range) => {
        const area =
          typeof range === 'string' ? parseAreaAddress(range.replace(/^.*!/, '')) : asRangeTarget(range).area;
        if (!area) throw invalidArgument();
        sheet.page.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
      },
    },
    Unfreeze: {
      call: ({ sheet }) => {
        sheet.page.frozen = { rows: 0, columns: 0 };
      },
    },
  },
});

const headerFooter: (target: WorksheetTarget) => WireObject = wireClass('HeaderFooter', {
  since: '1.9',
  scalars: {
    RightHeader: {
      get: ({ sheet }) => sheet.page.header.right,
      set: ({ sheet }, text) => {
        sheet.page.header.right = String(text);
      },
    },
    LeftFooter: {
      get: ({ sheet }) => sheet.page.footer.left,
      set: ({ sheet }, text) => {
        sheet.page.footer.left = String(text);
      },
    },
    RightFooter: {
      get: ({ sheet }) => sheet.page.footer.right,
      set: ({ sheet }, text) => {
        sheet.page.footer.right = String(text);
      },
    },
  },
});

const headersFooters: (target: WorksheetTarget) => WireObject = wireClass('HeaderFooterGroup', {
  since: '1.9',
  properties: { DefaultForAllPages: { get: headerFooter } },
});

function margin(side: 'Left' | 'Right' | 'Top' | 'Bottom'): Scalar<WorksheetTarget> {
  return {
    get: ({ sheet }) => sheet.page.margins[side],
    set: ({ sheet }, points) => {
      if (typeof points !== 'number' || points < 0) throw invalidArgument();
      sheet.page.margins[side] = points;
    },
  };
}

/** `worksheet.pageLayout`. */
export const pageLayout: (target: WorksheetTarget) => WireObject = wireClass('PageLayout', {
  since: '1.9',
  scalars: {
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: ({ sheet }, orientation) => {
        if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
        sheet.page.orientation = orientation;
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.page.paperSize,
      set: ({ sheet }, size) => {
        sheet.page.paperSize = String(size);
      },
    },
    Zoom: {
      get: ({ sheet }) => ({ horizontalFitToPages: sheet.page.pagesWide }),
      set: ({ scene, sheet }, zoom) => {
        if (scene.bugs.has('fit-ignored')) return;
        const { horizontalFitToPages } = Object(zoom) as { horizontalFitToPages?: unknown };
        sheet.page.pagesWide = horizontalFitToPages == null ? null : count(horizontalFitToPages);
      },
    },
    LeftMargin: margin('Left'),
    RightMargin: margin('Right'),
    TopMargin: margin('Top'),
    BottomMargin: margin('Bottom'),
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.centred,
      set: ({ sheet }, centred) => {
        if (typeof centred !== 'boolean') throw invalidArgument();
        sheet.page.centred = centred;
      },
    },
  },
  properties: { HeadersFooters: { get: headersFooters } },
  methods: {
    SetPrintArea: {
      call: ({ sheet }, area) => {
        sheet.page.printArea = address(area);
      },
    },
    SetPrintTitleRows: {
      call: ({ sheet }, rows) => {
        sheet.page.titleRows = address(rows);
      },
    },
  },
});

const pageBreak: (target: { readonly row: number }) => WireObject = wireClass('PageBreak', {
  since: '1.9',
  scalars: { RowIndex: { get: ({ row }) => row } },
});

/** `worksheet.horizontalPageBreaks`: a page begins above the row of the cell. */
export const pageBreaks: (target: WorksheetTarget) => WireObject = wireClass('PageBreakCollection', {
  since: '1.9',
  methods: {
    Add: {
      call: ({ sheet }, range) => {
        const area =
          typeof range === 'string' ? parseAreaAddress(range.replace(/^.*!/, '')) : asRangeTarget(range).area;
        if (!area) throw invalidArgument();
        sheet.page.breaks.push(area.row);
        return pageBreak({ row: area.row });
      },
    },
  },
});

/** `worksheet.autoFilter`. */
export const autoFilter: (target: WorksheetTarget) => WireObject = wireClass('AutoFilter', {
  since: '1.9',
  methods: {
    Apply: {
      call: ({ sheet }, range) => {
        sheet.page.filter = address(range);
      },
    },
  },
});

import { cellAddress, parseCellAddress } from '../../cells/address.js';
import type { OpenFile } from '../../file-session/open-file.js';
import type { Area, GridWorkbook } from '../../grid/grid-model.js';
import { SheetView } from './sheet-view.js';

function addressOf({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows * columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

function areaOf(address: string): Area {
  const [from = '', to = from] = address.split(':');
  const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
  if (!first || !last) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** An opened file as the grid goes through it. */
export class FileView implements GridWorkbook<SheetView> {
  readonly sheets: readonly SheetView[];
  readonly #own: SheetView;

  constructor(private readonly file: OpenFile) {
    this.sheets = file.sheets.map((sheet) => new SheetView(file, sheet));
    const [first] = this.sheets;
    // A file without sheets is none: its reader has said so.
    if (!first) throw new Error('a file without sheets was opened');
    this.#own = first;
    file.subscribe((change) => {
      if ('index' in change && change.kind !== 'selection') this.sheets[change.index]?.forget();
    });
  }

  get activeSheet(): SheetView {
    return this.sheets[this.file.front?.index ?? 0] ?? this.#own;
  }

  set activeSheet(sheet: SheetView) {
    this.file.bringToFront(sheet.own.index);
  }

  get selection() {
    const sheet = this.activeSheet;
    return { sheet, area: areaOf(this.file.selectedOn(sheet.own.index)) };
  }

  select(sheet: SheetView, area: Area): void {
    this.file.select(sheet.own.index, addressOf(area), true);
  }

  subscribe(listener: (change: { readonly kind: string }) => void): () => void {
    return this.file.subscribe(listener);
  }
}

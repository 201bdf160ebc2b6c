import type { OpenFile } from '../../file-session/open-file.js';
import type { CellRange, OfferedList } from '../../files/index.js';

/** The values a cell of an opened file offers to choose from. */
export interface CellChoices {
  readonly texts: readonly string[];
  /** Whether Excel takes nothing else. */
  readonly isStrict: boolean;
}

/** More values nobody goes through. */
const MOST_CHOICES = 1000;

const holds = ({ top, left, bottom, right }: CellRange, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

function textsOf({ source }: OfferedList, file: OpenFile, index: number): readonly string[] {
  if (source.is === 'texts') return source.texts;
  const at = source.sheet === null ? index : file.sheets.find(({ name }) => name === source.sheet)?.index;
  const display = at === undefined ? null : file.displayAt(at);
  if (!display?.ok) return [];
  const cells = display.value.cells.filter(
    ({ row, column, text }) => text !== '' && holds(source.area, row, column),
  );
  return cells.slice(0, MOST_CHOICES).map(({ text }) => text);
}

/** What a cell offers as the file is now; null for nothing. */
export function cellChoices(file: OpenFile, index: number, row: number, column: number): CellChoices | null {
  const display = file.displayAt(index);
  const lists = display?.ok ? display.value.lists : [];
  const list = lists.find(({ areas }) => areas.some((area) => holds(area, row, column)));
  const texts = list ? textsOf(list, file, index) : [];
  return list && texts.length > 0 ? { texts, isStrict: list.isStrict } : null;
}

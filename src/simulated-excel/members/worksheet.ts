import { type Area, cellArea, parseAreaAddress, WHOLE_SHEET } from '../area.js';
import { copySheetInto } from '../copy-sheet.js';
import type { EventKind } from '../event-subscriptions.js';
import type { SimulatedSheet } from '../sheet.js';
import { ApiError, invalidArgument, invalidSelection, itemAlreadyExists } from '../wire/api-error.js';
import { type Method, type WireObject, wireClass } from '../wire/wire-object.js';
import { chartCollection } from './chart.js';
import { namedItemCollection } from './named-items.js';
import { autoFilter, freezePanes, pageBreaks, pageLayout } from './page-layout.js';
import { range } from './range.js';
import { rangeTarget } from './range-target.js';
import type { Scene } from './scene.js';
import { isSheetName } from './sheet-name.js';
import { tableCollection } from './table.js';
import { whileStructureIsOpen } from './workbook-protection.js';
import { worksheetProtection } from './worksheet-protection.js';

/** What a `Worksheet` stands for. */
export interface WorksheetTarget {
  readonly scene: Scene;
  readonly sheet: SimulatedSheet;
}

function cells({ scene, sheet }: WorksheetTarget, area: Area): WireObject {
  return range(rangeTarget(scene, sheet, area));
}

/** Registering and unregistering one event of the sheet, under the names the library calls. */
function eventMethods(kind: EventKind, wireName: string): Record<string, Method<WorksheetTarget>> {
  return {
    [`_Register${wireName}Event`]: {
      since: '1.7',
      call: ({ scene, sheet }) => scene.events.subscribe(kind, sheet.id),
    },
    [`_Unregister${wireName}Event`]: {
      since: '1.7',
      call: ({ scene, sheet }) => scene.events.unsubscribe(kind, sheet.id),
    },
  };
}

function rename({ scene, sheet }: WorksheetTarget, name: unknown): void {
  if (!isSheetName(name)) throw invalidArgument();
  whileStructureIsOpen(scene);
  const taken = scene.workbook.byName(name);
  if (taken && taken !== sheet) throw itemAlreadyExists();
  sheet.rename(name);
}

/** One worksheet. */
export const worksheet: (target: WorksheetTarget) => WireObject = wireClass('Worksheet', {
  id: ({ sheet }) => sheet.id,
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: {
      get: ({ scene, sheet }) => scene.workbook.sheets.indexOf(sheet),
      set: ({ scene, sheet }, position) => {
        whileStructureIsOpen(scene);
        scene.workbook.moveSheet(sheet, Number(position));
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ scene, sheet }, visibility) => {
        whileStructureIsOpen(scene);
        if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden')
          throw invalidArgument();
        sheet.show(visibility);
      },
    },
  },
  properties: {
    Protection: { since: '1.2', get: (target) => worksheetProtection(target) },
    Names: {
      since: '1.4',
      get: (target) => {
        if (target.scene.bugs.has('other-workbook-in-front')) throw invalidSelection();
        return namedItemCollection(target);
      },
    },
    Tables: { get: (target) => tableCollection(target) },
    Charts: { get: (target) => chartCollection(target) },
    FreezePanes: { since: '1.7', get: (target) => freezePanes(target) },
    PageLayout: { since: '1.9', get: (target) => pageLayout(target) },
    HorizontalPageBreaks: { since: '1.9', get: (target) => pageBreaks(target) },
    AutoFilter: { since: '1.9', get: (target) => autoFilter(target) },
  },
  methods: {
    GetRange: {
      call: (target, address) => {
        const area = address == null ? WHOLE_SHEET : parseAreaAddress(String(address).replace(/^.*!/, ''));
        if (!area) throw invalidArgument();
        return cells(target, area);
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (target, row, column, rows, columns) =>
        cells(target, {
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
    },
    GetCell: { call: (target, row, column) => cells(target, cellArea(Number(row), Number(column))) },
    // A blank sheet's used range is A1. API reference, "Worksheet.getUsedRange".
    GetUsedRange: {
      call: (target, valuesOnly) =>
        cells(target, target.sheet.usedArea(valuesOnly === true) ?? cellArea(0, 0)),
    },
    // Null object only for values: with formats asked for, a blank sheet gives A1 here too (project notes on Excel).
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (target, valuesOnly) => {
        const used =
          target.sheet.usedArea(valuesOnly === true) ?? (valuesOnly === true ? null : cellArea(0, 0));
        return used && cells(target, used);
      },
    },
    Activate: {
      call: ({ scene, sheet }) => {
        if (sheet.visibility !== 'Visible')
          throw new ApiError('InvalidOperation', 'The worksheet is hidden.');
        scene.workbook.activeSheet = sheet;
      },
    },
    // Called like a person's copy: `Sheet1 (2)`. API reference, "Worksheet.copy"; only the end is asked for here.
    Copy: {
      since: '1.7',
      call: ({ scene, sheet }, position) => {
        if (position !== 'End') throw invalidArgument();
        whileStructureIsOpen(scene);
        const copy = scene.workbook.addSheet(sheet.name);
        copySheetInto(copy, sheet);
        return worksheet({ scene, sheet: copy });
      },
    },
    Delete: {
      call: ({ scene, sheet }) => {
        whileStructureIsOpen(scene);
        // API reference, "Worksheet.delete": a very hidden sheet can't be deleted; Excel keeps its last visible one.
        if (sheet.visibility === 'VeryHidden' || !scene.workbook.removeSheet(sheet)) {
          throw new ApiError('InvalidOperation', 'This operation is not allowed for this worksheet.');
        }
      },
    },
    ...eventMethods('changed', 'DataChanged'),
    ...eventMethods('selectionChanged', 'SelectionChanged'),
    ...eventMethods('activated', 'Activated'),
    ...eventMethods('deactivated', 'Deactivated'),
  },
});

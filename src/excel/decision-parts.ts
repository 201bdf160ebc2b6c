import { ANSWERS_NAMESPACE, DECISIONS_NAMESPACE } from '../decisions/index.js';

/**
 * The workbook's answers in Excel: custom XML parts of our namespaces (ExcelApi 1.5). A part that is set is made anew under
 * another id (office-js #3564, by design), so ids are asked for each time. Older builds take what was typed before a part was
 * added off Excel's undo stack (#4484, build 2405); newer ones keep it and leave the part as it is (#6415, open). Looked at
 * 2026-11-29.
 */

/** Asks for our parts with whatever else a request asks; what is given back tells their ids once it is answered. */
export function findParts(workbook: Excel.Workbook): () => readonly string[] {
  const found = [DECISIONS_NAMESPACE, ANSWERS_NAMESPACE].map((namespace) =>
    workbook.customXmlParts.getByNamespace(namespace),
  );
  for (const parts of found) parts.load('items/id');
  return () => found.flatMap((parts) => parts.items.map(({ id }) => id));
}

/** Likewise for the texts of parts. */
export function readParts(workbook: Excel.Workbook, ids: readonly string[]): () => readonly string[] {
  const texts = ids.map((id) => workbook.customXmlParts.getItem(id).getXml());
  return () => texts.map(({ value }) => value);
}

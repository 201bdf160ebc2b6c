import { type DecisionsReading, keepsDecisions, readDecisions } from '../decisions/index.js';

/** What people have answered in a workbook, as the pane has kept it. */
export function storedAnswers(workbook: ExcelScript.Workbook): DecisionsReading {
  const ours: string[] = [];
  for (const part of workbook.getCustomXmlParts()) {
    const xml = part.getXml();
    if (keepsDecisions(xml)) ours.push(xml);
  }
  return readDecisions(ours);
}

/** Requirement sets an Excel has, by name: `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The newest Excel the bundled Office.js knows: ExcelApi 1.15 (npm's @microsoft/office-js is frozen there). */
export const NEWEST_EXCEL: RequirementSets = {
  ExcelApi: '1.15',
  ExcelApiUndo: '1.8',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  AddinCommands: '1.3',
};

/** True where version `have` is `wanted` or newer; versions are `major.minor`. */
function isAtLeast(have: string, wanted: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

/** `Office.context.requirements.isSetSupported`: set names without regard to case, 1.1 where no version is given. */
export function isSetSupported(
  sets: RequirementSets,
  name: string,
  version: string | number = '1.1',
): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return found !== undefined && isAtLeast(found[1], String(version));
}

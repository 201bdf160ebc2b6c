import type { ChosenFile, LostFile } from '../first/chosen-files.js';
import type { Surroundings } from '../surroundings.js';

export function showSeveral(
  _place: HTMLElement,
  _files: readonly (ChosenFile | LostFile)[],
  _around: Surroundings,
): (() => void) | null {
  return null;
}

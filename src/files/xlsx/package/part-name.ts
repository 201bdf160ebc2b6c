/** Part names inside the container, without a leading `/`. */

/** The part a relationship points at: absolute (`/xl/styles.xml`) or relative to the folder of its source part. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/').split('#')[0] ?? '');
  const folder = sourcePart.includes('/') ? sourcePart.slice(0, sourcePart.lastIndexOf('/')) : '';
  const segments = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The relationship part of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` is the package itself. */
export function relationshipPartName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

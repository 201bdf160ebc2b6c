import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The workbench at the root of a site, with the pane where the site has it: the pages name its folder themselves. */
export function layOutWorkbench(root: string, docroot: string): void {
  cpSync(path.join(root, 'dist/workbench'), docroot, { recursive: true });
  // Its 86 MB are copied for nobody.
  symlinkSync(path.join(root, 'node_modules/@microsoft/office-js/dist'), path.join(docroot, 'office-js'));
  for (const name of ['workbench.js', 'service-worker.js']) {
    const file = path.join(docroot, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/addin/', '/総括/'));
  }
}

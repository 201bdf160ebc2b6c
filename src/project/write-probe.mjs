// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { probeDocuments } from './probe/written.mjs';
import { root } from './run.mjs';

/** Writes what is made from the questions of the probe: `npm run docs:probe`. */
for (const [file, text] of probeDocuments(root)) {
  writeFileSync(path.join(root, file), text);
  console.log(file);
}

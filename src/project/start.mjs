// @ts-check
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';

/** `npm start`: sets up what is missing, builds, serves the workbench until Ctrl-C. */
async function start() {
  if (!(await setUp())) return 1;
  console.log('組み立て中… / Building.');
  const built = await build();
  if (built.code !== 0) {
    console.error(built.output.trimEnd());
    console.error('組み立てられませんでした。 / The build failed; its messages are above.');
    return 1;
  }
  const server = pathToFileURL(path.join(root, 'dist/workbench-server.mjs')).href;
  const { runWorkbench } = await import(server);
  return runWorkbench(root, process.argv.slice(2));
}

process.exitCode = await start();

// @ts-check
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';

/** `npm start`: sets up what is missing, builds, serves the workbench until Ctrl-C. */
async function start() {
  // Before anything is installed or built: whoever asks for help wants nothing else.
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(
      'npm start -- [--port 3000]\n作業台を組み立てて開きます。 / Builds and serves the workbench.',
    );
    return 0;
  }
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

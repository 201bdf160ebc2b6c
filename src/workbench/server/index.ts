import { serveAddin } from './serve-addin.js';
import { serveWorkbench } from './serve-workbench.js';
import { startArguments } from './start-arguments.js';

export { serveAddin, serveWorkbench };

/**
 * Serves the workbench until Ctrl-C (SIGINT) or SIGTERM and prints its address.
 *
 * @param root folder of the project
 * @param argv arguments after the script's name
 * @returns the exit code: 0 stopped on request, 1 no port, 64 bad usage
 */
export async function runWorkbench(root: string, argv: readonly string[]): Promise<number> {
  const wanted = startArguments(argv);
  if (!wanted.ok) {
    process.stderr.write(`${wanted.message}\n`);
    return 64;
  }
  const start = await serveWorkbench({ root, port: wanted.port, triesAfter: wanted.triesAfter });
  if (!start.ok) {
    process.stderr.write(`${start.failure.message}\n`);
    return 1;
  }
  process.stdout.write(
    `総括表アシストの作業台: ${start.workbench.address}\nブラウザーで開いてください。終了は Ctrl-C です。 / Open it in a browser; Ctrl-C stops it.\n`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await start.workbench.close();
  return 0;
}

// @ts-check
/** What a worker thread is started with. */
require('./load-code.cjs').loadCode('worker.cjs');

import { isoDate } from '../engine/index.js';
import { checkBeside } from '../judging/check-beside.js';
import { startCheckWorker } from '../judging/start-worker.js';

/** Where the page has sheets checked: one thread beside it for all files. */
export const checkSheet = checkBeside(startCheckWorker);

/** The day of a check, where the clerk is. */
export const today = (): string => isoDate(new Date());

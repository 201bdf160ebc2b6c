import { TODAY } from './today.js';

/** Everything of the clock but what day it is: timers go on as ever. */
const TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Sets the day for code that takes it from the machine itself: the pages of the add-in. `jest.useRealTimers()` ends it. */
export function setDay(day = TODAY): void {
  jest.useFakeTimers({ now: new Date(`${day}T12:00:00`), doNotFake: [...TIMERS] });
}

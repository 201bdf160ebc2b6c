import type { BrowserContext } from 'playwright-core';
import { TODAY } from '../today.js';

/** Lets every page of a context take noon of a day for the time at which it opens; from there the clock goes on as ever. */
export async function setBrowserDay(context: BrowserContext, day = TODAY): Promise<void> {
  await context.addInitScript((noon) => {
    const machine = Date;
    const ahead = new machine(noon).getTime() - machine.now();
    const now = () => machine.now() + ahead;
    window.Date = new Proxy(machine, {
      construct: (target, given, newTarget) =>
        Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, `${day}T12:00:00`);
}

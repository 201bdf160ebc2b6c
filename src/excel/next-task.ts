/** Ends the task at hand, so that the page can answer before the next stretch of work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A state, its reducer, and those who want to know; no React, no DOM. */
export interface Store<State, Event> {
  get(): State;
  dispatch(event: Event): void;
  /** Calls `listener` after each change; gives the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Makes a store. A reducer that gives the same object back tells nobody. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

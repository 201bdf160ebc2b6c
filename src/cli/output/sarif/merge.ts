import type { Artifact, Log, Run } from './log.js';
import { logOf } from './log.js';

/** Logs of several files as the one log of a command. */

/** What names an artifact by its place among those of its log, with the places of the whole. */
function moved<T>(value: T, by: number): T {
  const within = (own: unknown): unknown => {
    if (Array.isArray(own)) return own.map(within);
    if (typeof own !== 'object' || own === null) return own;
    return Object.fromEntries(
      Object.entries(own).map(([key, part]) => [
        key,
        (key === 'index' || key === 'parentIndex') && typeof part === 'number' ? part + by : within(part),
      ]),
    );
  };
  return within(value) as T;
}

/**
 * One log of one run: the results of all in their order, each rule once.
 * @param logs as `reportAsSarif` and `failureAsSarif` make them; not empty
 */
export function mergeLogs(logs: readonly [Log, ...Log[]]): Log {
  const [{ runs: first }] = logs;
  const artifacts: Artifact[] = [];
  const results: Run['results'][number][] = [];
  const notifications: Run['invocations'][number]['toolExecutionNotifications'][number][] = [];
  const rules = new Map<string, Run['tool']['driver']['rules'][number]>();
  let successful = true;
  for (const { runs } of logs) {
    const [run] = runs;
    const by = artifacts.length;
    artifacts.push(...moved(run.artifacts, by));
    results.push(...moved(run.results, by));
    for (const rule of run.tool.driver.rules) rules.set(rule.id, rule);
    for (const { executionSuccessful, toolExecutionNotifications } of run.invocations) {
      successful &&= executionSuccessful;
      notifications.push(...moved(toolExecutionNotifications, by));
    }
  }
  const [own] = first;
  return logOf({
    ...own,
    tool: { driver: { ...own.tool.driver, rules: [...rules.values()] } },
    artifacts,
    results,
    invocations: [{ executionSuccessful: successful, toolExecutionNotifications: notifications }],
  });
}

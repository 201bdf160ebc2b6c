import { readFileSync } from 'node:fs';
import path from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

const SCHEMA = path.join(__dirname, 'sarif-schema-2.1.0.json');

/** What is wrong with a log by OASIS's own schema; empty where nothing is. */
export function sarifFaults(): (log: unknown) => readonly string[] {
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  return (log) =>
    validate(log) ? [] : (validate.errors ?? []).map((own) => `${own.instancePath} ${own.message}`);
}

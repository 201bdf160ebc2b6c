import path from 'node:path';
import type { Language } from '../engine/index.js';
import type { OneFile, RecalcArguments } from './arguments/arguments.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import type { Maker } from './file-work.js';
import type { Inputs } from './inputs/gather.js';
import { type Made, onlySaid } from './made.js';
import { replaceFile } from './replace-file.js';
import { eachFile } from './several/each-file.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';
import { writeEach } from './write-each.js';

/** `soukatsu recalc`: writes status cells and tallies, and nothing else. */

/** Refused after the file was read: what is wrong with that is said first. */
function otherForm(form: string, language: Language): Made {
  return onlySaid(
    refusal(
      EXIT.usage,
      {
        ja: `recalc はファイルの形式を変えません。書き込み先も ${form} にしてください。`,
        en: `recalc keeps the file's format: the output must be ${form} too.`,
      }[language],
    ),
  );
}

async function inPlace(request: OneFile<RecalcArguments>, make: Maker): Promise<CommandResult> {
  const { result, write: made } = await make(request);
  const written = made && (await replaceFile(request.file, made.bytes, made.read));
  return written?.ok === false ? failed(request, written) : result;
}

/** Writes the safe edits of each file to another or, through a temporary one, to the same. */
export async function recalcCommand(
  request: RecalcArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, language } = request;
  const { make } = surroundings;
  if (output === null) return eachFile(request, inputs, surroundings, (own) => inPlace(own, make));
  return writeEach({ ...request, output }, inputs, surroundings, null, async (own) => {
    const made = await make(own);
    const form = path.extname(nameOf(own));
    const isOther = path.extname(own.output).toLowerCase() !== form.toLowerCase();
    return made.write && isOther ? otherForm(form, language) : made;
  });
}

import { FIRST, GRAMMAR, type Value } from './grammar.js';

/** Completion in bash (3.2 and later, as macOS has it). Every word in it is of our own tables: letters, digits and hyphens. */

const words = (all: readonly string[]) => `COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$current"))`;

/** Files are completed by bash itself where nothing is offered; where anything may stand, nothing is. */
const offer = (value: Value) =>
  value === 'file' ? 'return' : value === 'any' ? 'compopt +o default 2>/dev/null' : words(value);

function valueCases(): string[] {
  return [...GRAMMAR].flatMap(([command, { options }]) =>
    options.flatMap(({ forms, value }) => {
      if (value === null) return [];
      const patterns = forms.map((form) => `'${command} ${form}'`).join('|');
      return [`    ${patterns}) ${offer(value)}; return ;;`];
    }),
  );
}

function subjectCases(): string[] {
  return [...GRAMMAR].map(([command, { options, subject }]) => {
    const forms = options.flatMap((option) => option.forms);
    return `    ${command})
      if [[ $current == -* ]]; then ${words(forms)}; else ${offer(subject)}; fi ;;`;
  });
}

/** The script, to be read by `source <(soukatsu completion bash)` or kept as a file. */
export function bashScript(): string {
  const commands = [...GRAMMAR.keys()];
  return `# Completion of soukatsu in bash, made by: soukatsu completion bash
_soukatsu() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in ${[...commands, 'help'].join('|')}) command="\${COMP_WORDS[at]}"; break ;; esac
  done
  # bash parts --format=json into three words.
  if [[ $current == '=' ]]; then current=''
  elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$command $before" in
${valueCases().join('\n')}
  esac
  case "$command" in
    '') ${words(FIRST)} ;;
    help) ${words(commands)} ;;
${subjectCases().join('\n')}
  esac
}
complete -o default -F _soukatsu soukatsu
`;
}

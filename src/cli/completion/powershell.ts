import { FIRST, GRAMMAR, type Value } from './grammar.js';

/** Completion in PowerShell (5.1 and later). Every word in it is of our own tables: letters, digits and hyphens. */

const list = (all: readonly string[]) => `@(${all.map((word) => `'${word}'`).join(', ')})`;

/** Where PowerShell is given nothing, it offers files by itself. */
const offered = (value: Value) => list(typeof value === 'string' ? [] : value);

function commandEntries(): string[] {
  return [...GRAMMAR].map(([command, { options, subject }]) => {
    const forms = options.flatMap((option) => option.forms);
    const values = options.flatMap((option) => {
      const { value } = option;
      return value === null ? [] : option.forms.map((form) => `'${form}' = ${offered(value)}`);
    });
    return `    '${command}' = @{
      Options = ${list(forms)}
      Values = @{ ${values.join('; ')} }
      Subject = ${offered(subject)}
    }`;
  });
}

/** The script, to be read by `soukatsu completion powershell | Out-String | Invoke-Expression`, in `$PROFILE` for good. */
export function powershellScript(): string {
  return `# Completion of soukatsu in PowerShell, made by: soukatsu completion powershell
Register-ArgumentCompleter -Native -CommandName soukatsu, soukatsu.cmd, soukatsu.ps1 -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${commandEntries().join('\n')}
  }
  $first = ${list(FIRST)}
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands.ContainsKey($_) -or $_ -eq 'help' } | Select-Object -First 1
  $before = $words | Select-Object -Last 1
  if (-not $command) { $offer = $first }
  elseif ($command -eq 'help') { $offer = @($commands.Keys) }
  elseif ($commands[$command].Values.ContainsKey($before)) { $offer = $commands[$command].Values[$before] }
  elseif ($wordToComplete -like '-*') { $offer = $commands[$command].Options }
  else { $offer = $commands[$command].Subject }
  $offer | Where-Object { $_ -like "$wordToComplete*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

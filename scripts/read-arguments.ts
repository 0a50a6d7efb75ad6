import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command's words say: its options' values and the names that stand by themselves. */
export interface CommandWords {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads a command's words. `--help` prints how it is used and ends; what it does not know ends with exit code 2. */
export function readArguments(usage: string, options: Options = {}): CommandWords {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if (read.values['help'] !== true) return { values: read.values, positionals: read.positionals };
  } catch (fault) {
    const [sentence = ''] = (fault instanceof Error ? fault.message : String(fault)).split('. ');
    wrongUsage(`${sentence}.`, usage);
  }
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

/** Says how a command is used and ends with exit code 2. */
export function wrongUsage(reason: string, usage: string): never {
  process.stderr.write(`${reason}\n${usage}\n`);
  process.exit(2);
}

/** An option's text; undefined where it was not given. */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** How many threads `--jobs` allows; undefined where it was not given. Ends with exit code 2 where it is no such number. */
export function readJobs(value: CommandWords['values'][string], usage: string): number | undefined {
  if (value === undefined) return undefined;
  const jobs = Number(value);
  return Number.isInteger(jobs) && jobs > 0
    ? jobs
    : wrongUsage(`There is no number of jobs "${value}".`, usage);
}

/** The format that `--format` asks for, one of those there are; ends with exit code 2 where there is no such format. */
export function readFormat<Format extends string>(
  value: CommandWords['values'][string],
  formats: readonly Format[],
  usage: string,
): Format {
  return formats.find((format) => format === value) ?? wrongUsage(`There is no format "${value}".`, usage);
}

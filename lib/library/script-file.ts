import { describeIssue } from '../model/describe-issue.ts';
import { LEVELS, SIGNAL_KINDS } from '../model/kinds.ts';
import { FRAMEWORKS, LANGUAGE_TAG } from '../model/policy.ts';
import { NAME_TEXT, SCRIPT_TEXT } from '../model/text-limits.ts';
import { z } from '../model/z.ts';

const FORMAT = 'simmer-scripts';

const text = (most: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(most, `has more than ${most} characters`));

/** A script as a file holds it. Whether it is approved is not taken from a file: that a coach says, here. */
const scriptInFile = z.object({
  id: z
    .string()
    .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'expected a name of letters, digits, dots and dashes')),
  language: z.string().check(z.regex(LANGUAGE_TAG, 'expected a language tag such as fi')),
  title: text(NAME_TEXT),
  text: text(SCRIPT_TEXT),
  signals: z.array(z.enum(SIGNAL_KINDS)),
  levels: z.optional(z.array(z.enum(LEVELS))),
  framework: z.optional(z.nullable(z.enum(FRAMEWORKS))),
});
export type ScriptInFile = z.infer<typeof scriptInFile>;

/** Scripts as one file of JSON. */
export function writeScripts(scripts: readonly (ScriptInFile & { state?: string })[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, scripts }, null, 2)}\n`;
}

/**
 * Scripts of a file that somebody chose. What can be read is; of the rest it is said what is wrong, and where.
 * @throws Error in plain words where the file is no list of scripts
 */
export function readScripts(file: string): { scripts: ScriptInFile[]; refused: { at: string; message: string }[] } {
  const parsed = JSON.parse(file.replace(/^\ufeff/, '')) as { format?: unknown; version?: unknown; scripts?: unknown };
  if (parsed?.format !== FORMAT || !Array.isArray(parsed.scripts))
    throw new Error(`expected {"format": "${FORMAT}", "version": 1, "scripts": […]}`);
  if (parsed.version !== 1) throw new Error(`expected version 1, not ${JSON.stringify(parsed.version)}`);
  const scripts: ScriptInFile[] = [];
  const refused: { at: string; message: string }[] = [];
  const seen = new Set<string>();
  for (const [i, record] of parsed.scripts.entries()) {
    const one = scriptInFile.safeParse(record);
    if (!one.success) {
      for (const issue of one.error.issues.slice(0, 3))
        refused.push({ at: ['scripts', i, ...issue.path.map(String)].join('.'), message: describeIssue(issue) });
      continue;
    }
    const key = `${one.data.id} ${one.data.language.toLowerCase()}`;
    if (seen.has(key))
      refused.push({ at: ['scripts', i].join('.'), message: 'the same id and language stand in it before' });
    else scripts.push(one.data);
    seen.add(key);
  }
  return { scripts, refused };
}

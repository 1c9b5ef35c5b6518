import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../../lib/sync/rights/judge.ts', import.meta.url));

/**
 * The function `judge` without its types, as it stands in the source, and nothing around it.
 * @throws Error where the source uses what ECMAScript 5 does not know
 */
async function judgeText(): Promise<string> {
  const source = readFileSync(SOURCE, 'utf8');
  const { code } = await transform(source, { loader: 'ts', target: 'es5', format: 'esm', supported: { arrow: false } });
  const start = code.indexOf('function judge(');
  const end = code.indexOf('\nexport {', start);
  if (start < 0 || end < 0) throw new Error('judge.ts: no function judge was found');
  return code.slice(start, end).trim();
}

/** What `lib/sync/rights/judge-text.ts` has to say. */
export async function judgeTextFile(): Promise<string> {
  const text = (await judgeText()).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// Made from judge.ts by \`npm run validator\`.\n\n/** The text of \`judge\`, in ECMAScript 5. */\nexport const JUDGE_TEXT = \`${text}\n\`;\n`;
}

import { lintText } from '../../lib/matrix/lint/lint-text.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { type Background, readMoment } from './context.ts';
import { withParts } from './parts-messages.ts';
import { readTeamPolicy } from './policy-file.ts';

/** More than these nobody reads; errors come first. */
const MOST_FINDINGS = 300;

/** What the linter says of parts that are being edited, saved or not. */
export function lintMessages(bg: Background): Handlers {
  return { 'lint.run': (data) => runLint(bg, data) };
}

async function runLint(bg: Background, { values, reset }: Request<'lint.run'>): Promise<Answer<'lint.run'>> {
  const { file } = await bg.store(readTeamPolicy);
  const { now, say } = await readMoment(bg);
  const found = lintText(JSON.stringify(withParts(file, values, reset)), Date.parse(now), say);
  const findings = found.slice(0, MOST_FINDINGS).map(({ line: _, ...finding }) => finding);
  return { findings, more: found.length - findings.length };
}

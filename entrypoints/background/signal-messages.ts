import { assess } from '../../lib/assessment/assess.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { KINDS } from '../../lib/signals/kinds/index.ts';
import { KNOWN_PACKS } from '../../lib/signals/sift/known-packs.ts';
import { type Background, readMoment } from './context.ts';
import { readTeamPolicy } from './policy-file.ts';
import { changePolicy } from './policy-messages.ts';
import { textTicket } from './text-ticket.ts';

/** What the settings page asks and says of the signals: switches, points, the team's own words, and a text to try them on. */
export function signalMessages(bg: Background): Handlers {
  return {
    'signals.get': () => getSignals(bg),
    'signals.set': (data) => setSignals(bg, data),
    'signals.try': (data) => trySignals(bg, data),
  };
}

async function getSignals(bg: Background): Promise<Answer<'signals.get'>> {
  const { file } = await bg.store(readTeamPolicy);
  return {
    kinds: Object.values(KINDS).map(({ kind, from, points }) => ({ kind, from, points: points.explicit })),
    rules: file?.signals ?? {},
    languages: Object.keys(KNOWN_PACKS),
    version: policyInForce(file).version,
  };
}

/** @throws ProblemError `policy-invalid` with what is wrong, `policy-moved` where another policy is in force by now */
async function setSignals(bg: Background, { rules, version }: Request<'signals.set'>): Promise<Answer<'signals.set'>> {
  const before = await bg.store(readTeamPolicy);
  const signals = Object.keys(rules).length > 0 ? { signals: rules } : {};
  const { signals: _, ...others } = before.file ?? { schema: 1 };
  const parsed = parsePolicy(JSON.stringify({ ...others, ...signals }));
  if (!parsed.ok) {
    const [first] = parsed.errors;
    throw new ProblemError('policy-invalid', { line: first?.line ?? 1, message: first?.message ?? '' });
  }
  return { version: await changePolicy(bg, before, parsed.policy, version) };
}

/** One message as a ticket of its own, on which no clock runs: only the words count. */
async function trySignals(bg: Background, { text, by, rules }: Request<'signals.try'>): Promise<Answer<'signals.try'>> {
  const { now, say, policy } = await readMoment(bg);
  const ticket = textTicket(text, by, now);
  const { language, score, level, signals } = assess(ticket, { ...policy, signals: rules, slas: [] }, { say });
  return { language, isHeard: language in KNOWN_PACKS || language === 'und', score, level, signals };
}

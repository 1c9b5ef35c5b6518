import { buildPayload } from '../../lib/handover/build-payload.ts';
import { judgeAnswer } from '../../lib/handover/judge-answer.ts';
import { type HandoverFacts, outgoing } from '../../lib/handover/outgoing.ts';
import type { Say } from '../../lib/i18n/translator.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import {
  DESTINATION_NEEDS,
  type Destination,
  type DestinationField,
  type DestinationKind,
} from '../../lib/model/destination.ts';
import { parseDestinationAddress } from '../../lib/model/destination-address.ts';
import { isHostAmong } from '../../lib/model/managed.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, readMoment } from './context.ts';
import { postOnce } from './delivery-post.ts';
import { destinationRequest, type Secret } from './destination-request.ts';
import { listDestinations, sendOnlyOrigins } from './destinations.ts';
import { readDestination } from './handover-send.ts';
import { readManaged } from './managed/read-managed.ts';
import { readTeamPolicy } from './policy-file.ts';
import { changePolicy } from './policy-messages.ts';
import { followGrants } from './site-access.ts';
import { tellChanged } from './tell-changed.ts';

/** What the settings ask and say about destinations. Address and key come in here and never go out again. */
export function destinationMessages(bg: Background): Handlers {
  const list = async () => ({ destinations: await listDestinations(bg) });
  return {
    'destination.list': list,
    'destination.example': async ({ kind, fields }) => {
      const { say, now } = await readMoment(bg);
      return { body: exampleBody(kind, fields, say, now) };
    },
    'destination.save': async (data) => {
      const errors = await save(bg, data);
      return { ...(await list()), errors };
    },
    'destination.remove': async ({ id }) => {
      const errors = await change(bg, (before) => before.filter((one) => one.id !== id));
      if (errors.length > 0) throw new ProblemError('policy-invalid', { line: 1, message: errors.join('; ') });
      await bg.store((db) => guardStore(() => db.delete('secrets', id)));
      await followGrants(bg);
      return list();
    },
    'destination.test': ({ id }) => sendTest(bg, id),
  };
}

/** What a hand-over looks like there, with nobody's words in it. */
function exampleBody(kind: DestinationKind, fields: readonly DestinationField[], say: Say, now: string): string {
  const test = say('options.destinations.test.text');
  const facts: HandoverFacts = {
    reference: 'TEST00',
    severity: 'S3',
    due: new Date(Math.ceil(Date.parse(now) / 3_600_000) * 3_600_000).toISOString(),
    link: 'https://helpdesk.example/tickets/1',
    brief: { stakes: test, tried: test, promised: test, forbidden: test, next: test },
  };
  return buildPayload(kind, outgoing('simmer-test', fields, facts, say));
}

/** Changes the team's destinations over the policy as it is now. @returns what is wrong with them; then nothing was saved */
async function change(bg: Background, edit: (before: Destination[]) => unknown[]): Promise<string[]> {
  const before = await bg.store(readTeamPolicy);
  const { destinations, version } = policyInForce(before.file);
  const next = { schema: 1, ...before.file, destinations: edit(destinations) };
  const parsed = parsePolicy(JSON.stringify(next));
  if (!parsed.ok) return parsed.errors.map(({ path, message }) => `${path}: ${message}`);
  await changePolicy(bg, before, parsed.policy, version);
  await tellChanged(null);
  return [];
}

/** @throws ProblemError `delivery-bad-address`, `delivery-no-address`, `delivery-no-key`, `managed-host`; then nothing was saved */
async function save(
  bg: Background,
  { destination, url, key, onlyHere }: Request<'destination.save'>,
): Promise<string[]> {
  const { name, kind } = destination;
  const id = destination.id || `${kind}-${crypto.randomUUID().slice(0, 8)}`;
  const kept = await bg.store((db) => guardStore(() => db.get('secrets', id)));
  const sendOnly = await bg.store(sendOnlyOrigins);
  const { destinations: allowed } = await readManaged();
  const host = url ? parseDestinationAddress(url)?.host : undefined;
  if (allowed && host && !isHostAmong(host, allowed)) throw new ProblemError('managed-host', { host });
  const typed = url ? typedSecret(url, key || kept?.key, onlyHere, sendOnly) : undefined;
  const secret = typed ?? (kept && { ...kept, ...(key && { key }) });
  if (!secret) throw new ProblemError('delivery-no-address', { name });
  if (DESTINATION_NEEDS[kind].wantsKey && !secret.key) throw new ProblemError('delivery-no-key', { name });
  const errors = await change(bg, (before) => {
    const one: Destination = { ...destination, id };
    return before.some((other) => other.id === id)
      ? before.map((other) => (other.id === id ? one : other))
      : [...before, one];
  });
  if (errors.length > 0) return errors;
  await bg.store((db) => guardStore(() => db.put('secrets', secret, id)));
  await followGrants(bg); // the permission came before the address: what was begun on its pages ends here
  return [];
}

function typedSecret(url: string, key: string | undefined, onlyHere: boolean, sendOnly: Set<string>): Secret {
  const address = parseDestinationAddress(url);
  if (!address) throw new ProblemError('delivery-bad-address');
  // The host of another destination is allowed already, and stays for sending alone.
  const isOnly = onlyHere || sendOnly.has(address.origin);
  return { url: address.url, ...(key && { key }), ...(isOnly && { onlyHere: true }) };
}

/** Sends the example, at once and once, and says what came of it. */
async function sendTest(bg: Background, id: string): Promise<Answer<'destination.test'>> {
  const moment = await readMoment(bg);
  const destination = readDestination(id, moment);
  try {
    const secret = await bg.store((db) => guardStore(() => db.get('secrets', id)));
    const body = exampleBody(destination.kind, destination.fields, moment.say, moment.now);
    const posted = await postOnce(await destinationRequest(destination, secret, body));
    if (posted.status === null) return { isSent: false, problem: { code: posted.problem }, said: null };
    const verdict = judgeAnswer(posted.status);
    if (verdict.outcome === 'sent') return { isSent: true, problem: null, said: null };
    return { isSent: false, problem: { code: verdict.problem, params: { status: posted.status } }, said: posted.said };
  } catch (error) {
    return { isSent: false, problem: problemOf(error), said: null };
  }
}

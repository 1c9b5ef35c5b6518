// biome-ignore-all lint/suspicious/noExplicitAny: it reads raw records plainly, and shares no types with what it checks
import type { LogEvent, Sighting } from '../../model/event.ts';
import type { Policy } from '../../model/policy.ts';
import { type Counted, inOrder, recountCases, recountUpdates, timeOf } from './recount-cases.ts';

type Where = { group?: string; site?: string; language?: string; reason?: string };
export type CountRules = Pick<Policy, 'cadence' | 'calendars' | 'light' | 'reasons'>;
/** What every number of a report must be: its value, and what it is made of. */
export type Recounted = Record<string, { value: number | null; part?: number; of: number | null; p90?: number | null }>;

const HEARD: Record<string, string> = {
  ignored: 'felt-unheard',
  silence: 'no-answer',
  'repeat-contact': 'mishandled',
  handovers: 'too-slow-to-escalate',
  'knowledge-gap': 'knowledge',
  'authority-gap': 'approval',
  misunderstanding: 'misunderstanding',
  dispute: 'conflict',
  'sla-breach': 'sla-breach',
};
const SOLVING = ['resolution', 'agent-work', 'requester-wait', 'promise'];
const ONCE = ['first-reply', 'resolution', 'requester-wait', 'agent-work', 'assign'];

function reasonsOf(it: Counted): string[] {
  if (it.reasons) return [...new Set(it.reasons)];
  if (it.opened.intake) return it.opened.reasons;
  if (it.type === 'executive') return [];
  const late = it.opened.cause === 'first-reply-missed' || it.opened.clocks.some((one: any) => one.breached);
  const heard = it.opened.signals.map((one: any) => HEARD[one.kind]).filter(Boolean);
  return [...new Set<string>([...heard, ...(late ? ['sla-breach'] : [])])];
}

/** What all looks at a ticket say together. */
function ticketsOf(sightings: readonly Sighting[]) {
  const tickets = new Map<string, any>();
  for (const look of [...sightings].sort((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt))) {
    const it = tickets.get(look.ticket) ?? { id: look.ticket, first: Infinity, last: -Infinity, rises: [], c: null };
    it.first = Math.min(it.first, Date.parse(look.firstSeenAt));
    it.last = Math.max(it.last, Date.parse(look.observedAt));
    let hot = false;
    for (const { at, level } of look.levels) {
      const isHot = level === 'at-risk' || level === 'critical';
      if (isHot && !hot) it.rises.push(Date.parse(at));
      hot = isHot;
    }
    const c = look.course;
    if (c) {
      const was = it.c ?? {};
      const both = c.isSolved && was.isSolved;
      const promises = new Map<string, any>();
      for (const one of [...(was.promises ?? []), ...c.promises])
        promises.set(ONCE.includes(one.metric) ? one.metric : one.metric + Date.parse(one.dueAt), one);
      it.c = {
        isSolved: c.isSolved,
        site: c.site,
        group: c.group?.id ?? was.group ?? null,
        language: c.language ?? was.language ?? null,
        began: c.beganAt ?? was.began ?? null,
        replied: c.firstReplyAt ?? was.replied ?? null,
        replies: c.replies ?? (was.replies >= 2 ? was.replies : null),
        solvedAt: c.solvedAt ?? (both ? was.solvedAt : null),
        seen: both ? (was.seen ?? c.seenSolvedAt) : c.seenSolvedAt,
        promises: [...promises.values()],
        hand: c.hand ?? was.hand ?? null,
      };
    }
    tickets.set(look.ticket, it);
  }
  return tickets;
}

/**
 * Every number of a report, counted anew from the raw events and looks, by code that knows nothing of how reports are made: slow, plain,
 * one number after another.
 * @param start milliseconds since the epoch, with `end` half-open
 */
export function recount(
  { events, sightings }: { events: readonly LogEvent[]; sightings: readonly Sighting[] },
  policy: CountRules,
  { start, end, where, now }: { start: number; end: number; where: Where; now: number },
  typed: number | null,
): Recounted {
  const tickets = ticketsOf(sightings);
  const isIn = (at: number | null | undefined) => at != null && at >= start && at < end;
  const fits = (it: { group: unknown; site: unknown; language: unknown }) =>
    (!where.group || it.group === where.group) &&
    (!where.site || it.site === where.site) &&
    (!where.language || it.language === where.language);
  const every = recountCases(events).filter((it) => !it.isClosedCircle);
  const placeOf = (it: Counted) => {
    const c = it.ticket === null ? null : tickets.get(it.ticket)?.c;
    return {
      group: it.opened.group ?? c?.group ?? null,
      site: it.opened.site ?? c?.site ?? null,
      language: it.opened.language ?? c?.language ?? null,
    };
  };
  const cases = every.filter((it) => fits(placeOf(it)) && (!where.reason || reasonsOf(it).includes(where.reason)));
  const here = [...tickets.values()].filter((it) => fits(it.c ?? { group: null, site: null, language: null }));
  const carried = (it: Counted): [string, number][] => [
    ...(it.ticket === null ? [] : [[it.ticket, it.at] as [string, number]]),
    ...it.joined,
  ];
  const neutral = (code: string) =>
    ['knowledge', 'approval', 'new-agent'].includes(code) ||
    policy.reasons.some((one) => one.id === code && one.neutral);
  const result: Recounted = {};
  const ratio = (id: string, part: number, of: number) => {
    result[id] = { value: of === 0 ? null : part / of, part, of };
  };
  const times = (id: string, values: number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const n = sorted.length;
    const value = n === 0 ? null : n % 2 ? sorted[(n - 1) / 2]! : (sorted[n / 2]! + sorted[n / 2 - 1]!) / 2;
    result[id] = { value, of: n, p90: n === 0 ? null : sorted[Math.ceil(0.9 * n) - 1]! };
  };
  const average = (id: string, values: number[]) => {
    const sum = values.reduce((a, b) => a + b, 0);
    result[id] = { value: values.length === 0 ? null : sum / values.length, of: values.length };
  };

  const escalated = new Map<string, Counted[]>();
  for (const it of cases)
    if (it.type !== 'none')
      for (const [id, at] of carried(it)) if (isIn(at)) escalated.set(id, [...(escalated.get(id) ?? []), it]);
  const seen = here.filter((it) => it.first < end && it.last >= start);
  const all = typed ?? new Set([...escalated.keys(), ...seen.map(({ id }) => id)]).size;
  ratio('rate', escalated.size, all);
  let [narrow, unread, complaints, unsaid] = [0, 0, 0, 0];
  for (const [id, by] of escalated) {
    const c = tickets.get(id)?.c;
    if (by.some(({ tier }) => tier >= 2)) {
      if (!c || (c.isSolved && c.replies === null)) unread++;
      else if (!(c.isSolved && c.replies !== null && c.replies < 2)) narrow++;
    }
    const kinds = by.map((it) => reasonsOf(it));
    if (kinds.some((codes) => codes.length > 0 && !codes.every(neutral))) complaints++;
    if (kinds.every((codes) => codes.length === 0)) unsaid++;
  }
  ratio('rate-narrow', narrow, Math.max(0, all - unread));
  ratio('rate-complaint', complaints, Math.max(0, all - unsaid));
  if (typed !== null && typed < escalated.size)
    for (const id of ['rate', 'rate-narrow', 'rate-complaint']) result[id]!.value = null;

  const solved = here.filter(({ c }) => c?.isSolved && isIn(Date.parse(c.solvedAt ?? c.seen ?? '')));
  const known = solved.filter(({ c }) => c.replies !== null);
  ratio('fcr', known.filter(({ c }) => c.replies < 2).length, known.length);
  const replied = here.filter(({ c }) => c?.replied && isIn(Date.parse(c.replied)) && c.began);
  const between = (a: string, b: string) => Math.max(0, Date.parse(b) - Date.parse(a)) / 1000;
  times(
    'first-reply',
    replied.map(({ c }) => between(c.began, c.replied)),
  );
  times(
    'resolution',
    solved.filter(({ c }) => c.solvedAt && c.began).map(({ c }) => between(c.began, c.solvedAt)),
  );
  const promises = here.flatMap(({ c }) => c?.promises ?? []).filter(({ dueAt }) => isIn(Date.parse(dueAt)));
  ratio('sla', promises.filter(({ isMet }) => isMet).length, promises.length);

  const opened = cases.filter(({ at }) => isIn(at));
  const closed = cases.filter((it) => isIn(it.closed));
  result.opened = { value: opened.length, part: opened.length, of: null };
  result.closed = { value: closed.length, part: closed.length, of: null };
  const turned = opened.filter((it) => it.opened.turn);
  for (const it of turned)
    for (const kind of new Set(it.opened.turn?.acts.map((act: { kind: string }) => act.kind))) {
      const part = (result[`turn ${kind}`]?.part ?? 0) + 1;
      result[`turn ${kind}`] = { value: part, part, of: turned.length };
    }
  const reasoned = opened.filter((it) => reasonsOf(it).length > 0);
  ratio('neutral', reasoned.filter((it) => reasonsOf(it).every(neutral)).length, reasoned.length);
  const leads = opened.map((it) => (it.opened.firstSignalAt ? it.at - Date.parse(it.opened.firstSignalAt) : 0));
  times(
    'lead',
    leads.filter((lead) => lead > 0).map((lead) => lead / 1000),
  );
  const fixed = cases.filter(({ fix }) => isIn(fix?.at));
  times(
    'case-resolution',
    fixed.map((it) => Math.max(0, Math.round((it.fix!.at - it.at) / 1000))),
  );
  const dues = fixed.map((it) => {
    if (it.sla?.metric && it.sla.dueAt && SOLVING.includes(it.sla.metric)) return { it, due: it.sla.dueAt };
    const clock = it.opened.clocks.find((c: any) => SOLVING.includes(c.metric) && c.dueAt && c.source !== 'default');
    return { it, due: clock?.dueAt as string | undefined };
  });
  const promised = dues.filter(({ due }) => due);
  ratio('case-promise', promised.filter(({ it, due }) => it.fix!.at <= Date.parse(due!)).length, promised.length);
  const updates = cases.flatMap((it) => recountUpdates(it, policy, now)).filter(({ due }) => isIn(due));
  ratio('updates', updates.filter(({ late }) => !late).length, updates.length);
  const light = (it: Counted) => {
    const severity = (it.gravest ?? it.severity) as 'S1' | 'S2' | 'S3';
    if (it.type === 'executive' || severity === 'S1') return false;
    return policy.light.types.includes(it.type as 'functional') || policy.light.severities.includes(severity);
  };
  const done = (it: Counted) => Boolean(it.answers['root-cause'] && it.answers.improvement);
  const owed = closed.filter((it) => done(it) || !light(it));
  ratio('post-mortems', owed.filter(done).length, owed.length);
  ratio('survey-tried', closed.filter(({ tried }) => tried).length, closed.length);
  average(
    'survey-score',
    closed.flatMap(({ survey }) => (survey && survey.of > 0 ? [survey.score / survey.of] : [])),
  );
  for (const kind of ['satisfaction', 'loyalty']) {
    const both = closed.filter(({ scores }) => scores[`${kind}Before`] != null && scores[`${kind}After`] != null);
    average(
      `${kind}-before`,
      both.map(({ scores }) => scores[`${kind}Before`] as number),
    );
    average(
      `${kind}-after`,
      both.map(({ scores }) => scores[`${kind}After`] as number),
    );
  }

  const casesOf = new Map<string, Counted[]>();
  for (const it of every) for (const [id] of carried(it)) casesOf.set(id, [...(casesOf.get(id) ?? []), it]);
  const acts = inOrder(events).filter(({ type, v }) => type.startsWith('ticket.') && v === 1);
  const actsOn = Map.groupBy(acts, ({ subject }) => subject);
  const hereIds = new Set(here.map(({ id }) => id));
  let [right, wrong] = [0, 0];
  for (const { id, rises } of here) {
    const rise = Math.min(...rises.filter(isIn));
    if (rise === Infinity) continue;
    const said = (actsOn.get(`ticket:${id}`) ?? []).filter((act) => timeOf(act) >= rise);
    const reasons = said.filter(({ type }) => type === 'ticket.handled').map(({ data }) => data.reason as string);
    const inCase = (casesOf.get(id) ?? []).some(({ closed }) => closed === null || closed >= rise);
    if (inCase || reasons.some((one) => ['answered', 'resolved-elsewhere', 'waiting-for-customer'].includes(one)))
      right++;
    else if (
      said.some(({ type }) => type === 'ticket.disagreed') ||
      reasons.some((one) => ['known-tone', 'not-a-complaint'].includes(one))
    )
      wrong++;
  }
  ratio('precision', right, right + wrong);
  const used = new Map<string, number>();
  for (const act of acts) {
    const id = act.subject.slice(7);
    const isHere = !(where.group || where.site || where.language) || hereIds.has(id);
    if (act.type === 'ticket.article-used' && isIn(timeOf(act)) && isHere && !used.has(id)) used.set(id, timeOf(act));
  }
  const came = [...used].filter(([id, at]) =>
    (casesOf.get(id) ?? []).some((it) => carried(it).some(([one, when]) => one === id && when >= at)),
  );
  result.avoided = { value: used.size - came.length, part: used.size - came.length, of: used.size };
  return result;
}

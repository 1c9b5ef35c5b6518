import { assess } from '../../../lib/assessment/assess.ts';
import { draftEscalation } from '../../../lib/cases/draft-escalation.ts';
import type { FirstSample } from '../../../lib/messages/first-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { PanelState } from '../../../lib/messages/panel-state.ts';
import { checkReply } from '../../../lib/scripts/check-reply.ts';
import { fillScript } from '../../../lib/scripts/fill-script.ts';
import { severeReply } from '../../../lib/scripts/severe-reply.ts';
import type { Moment } from '../context.ts';
import { routeNames } from '../route-names.ts';
import { headOf } from '../score-ticket.ts';
import { samplePolicy, sampleTicket } from './sample-ticket.ts';

/** No tab has it: whatever is asked of the sample by its tab finds no ticket. */
const NO_TAB = -1;

/** The sample as the engine reads it by the policy in force, with nothing looked up and nothing kept. */
export function showSample(moment: Moment): FirstSample {
  const { say, policy, now } = moment;
  const ticket = sampleTicket(say, now);
  const assessment = assess(ticket, samplePolicy(policy), { say });
  const state: PanelState = {
    tabId: NO_TAB,
    site: ticket.site,
    reading: 'ready',
    problem: null,
    trouble: null,
    ticket: headOf(ticket, 'hand'),
    assessment,
    aside: null,
    muted: [],
    disputed: [],
    case: null,
    shield: moment.settings.shield !== false,
    me: { id: moment.identity?.person ?? '', name: moment.settings.name },
    names: routeNames(assessment, moment),
    collapsed: false,
    side: moment.settings.side,
    language: moment.language,
    surface: 'native',
  };
  const messages = ticket.messages.map(({ id, role, author, text, sentAt }) => ({
    id,
    by: role === 'agent' ? ('agent' as const) : ('customer' as const),
    name: author ?? '',
    text,
    at: sentAt ?? now,
  }));
  return { state, messages };
}

/** What Escalate would propose for it, made as for any ticket. */
export function draftSample({ say, policy, now }: Moment): Answer<'first.draft'> {
  const ticket = sampleTicket(say, now);
  const assessment = assess(ticket, samplePolicy(policy), { say });
  const hottest = assessment.signals.toSorted((one, other) => other.points - one.points);
  const { text, language } = severeReply(
    assessment.language,
    hottest.map(({ kind }) => kind),
  );
  const filled = fillScript(text, language, ticket);
  const parts = checkReply(filled, language) ?? { empathy: false, severity: false, assurance: false };
  return { draft: draftEscalation(ticket, assessment, say), reply: { text: filled, language, parts } };
}

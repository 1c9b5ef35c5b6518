import { checklistOf } from '../cases/gates.ts';
import { eventInstant, findData } from '../cases/read-data.ts';
import { isMessageKey, type Say } from '../i18n/translator.ts';
import { fillExplanation, pickText } from '../matrix/fill-explanation.ts';
import type { Clock } from '../model/assessment.ts';
import type { Brief } from '../model/brief.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import type { Mode } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { findPromises, type Meant, type Reply } from './find-promises.ts';
import { tidyBrief } from './tidy-brief.ts';

export interface BriefInput {
  it: Case;
  /** Everything that was said of it, in log order. */
  events: readonly LogEvent[];
  /** The text of a vault item; null where there is none. */
  words: (id: string | null | undefined) => string | null;
  /** What a person is called. */
  nameOf: (person: string) => string;
  policy: Policy;
  say: Say;
  /** Language the brief is written in: the team's template is taken in it where there is one. */
  language: string;
  to: { name: string; acknowledgeBy: string | null; mode: Mode; reference: string };
  /** What was read of the ticket just now; null where it is not in front. */
  read: { replies: readonly Reply[]; clocks: readonly Clock[]; meant: Meant } | null;
  /** Promises that are kept track of and open, the one due first in front (U2). */
  promises: readonly { quote: string; dueAt: string }[];
}

const MOST_NOTES = 3;
const MOST_ITEMS = 3;

/** What nobody says to this customer, whoever takes the case: a sentence each under `handover.forbidden.<kind>`. */
const CAREFUL = ['safety', 'legal-threat', 'reputation-threat', 'abuse'] as const;

const at = (instant: string) => Date.parse(instant);

/** The team's own words for this reason first (W24), then what is at stake for the customer (R39). */
function stakes({ it, words, policy, language, to, say }: BriefInput): string[] {
  const templates = policy.matrix.find(({ id }) => id === it.row)?.handover;
  const template = templates && pickText(templates, language);
  const time = to.acknowledgeBy ? say('handover.at', { at: at(to.acknowledgeBy) }) : undefined;
  const filling = { name: to.name, time, ref: to.reference, severity: it.severity };
  return [template ? fillExplanation(template.text, filling) : '', words(it.stakes ?? it.opened.stakes) ?? ''];
}

function tried({ events, words, nameOf, say, read }: BriefInput): string[] {
  const replies = read?.replies ?? [];
  const last = replies.findLast((reply) => reply.at !== null)?.at;
  const said = events.flatMap((event): string[] => {
    const contact = findData('case.contact-logged', event);
    const text = words((contact ?? findData('case.note-added', event))?.note);
    if (contact) {
      const params = { channel: say(`channel.${contact.channel}`), at: at(contact.at ?? eventInstant(event)) };
      return [[say('handover.tried.contact', params), text ?? ''].filter(Boolean).join(say('words.gap'))];
    }
    const returned = findData('case.returned', event);
    if (returned)
      return [say('handover.tried.returned', { who: nameOf(event.by), reason: words(returned.reason) ?? '' })];
    return text ? [text] : [];
  });
  const lines = [
    ...(last ? [say('handover.tried.replies', { count: replies.length, at: at(last) })] : []),
    ...said.slice(-MOST_NOTES),
  ];
  return lines.length > 0 ? lines : [say('handover.tried.nothing')];
}

function clockLine(clock: Clock, say: Say): string[] {
  if (!clock.dueAt || clock.source === 'default' || (clock.stage !== 'running' && !clock.breached)) return [];
  const key = `metric.${clock.metric}`;
  const params = { metric: isMessageKey(key) ? say(key) : clock.metric, at: at(clock.dueAt) };
  return [say(clock.breached ? 'draft.clock-breached' : 'draft.clock-due', params)];
}

/** What is kept track of, our other sentences that promise something for a time, and the times the SLA promises. */
function promised({ read, promises, say }: BriefInput): string[] {
  const kept = promises.map(({ quote, dueAt }) => say('promise.brief', { quote, at: at(dueAt) }));
  if (!read) return kept;
  const isKept = (quote: string) => promises.some((one) => one.quote === quote);
  const heard = findPromises(read.replies, read.meant).filter(({ quote }) => !isKept(quote));
  const quotes = heard.map(({ quote, at: said }) =>
    said ? say('handover.promised.quote', { quote, at: at(said) }) : say('handover.promised.undated', { quote }),
  );
  const lines = [...kept, ...quotes, ...read.clocks.flatMap((clock) => clockLine(clock, say))];
  return lines.length > 0 ? lines : [say('handover.promised.nothing')];
}

/** No admission where law is named; no concession that the business team has not approved (R80). */
function forbidden({ it, say }: BriefInput): string[] {
  const kinds = new Set<string>(it.opened.signals.map(({ kind }) => kind));
  const careful = CAREFUL.filter((kind) => kinds.has(kind)).map((kind) => say(`handover.forbidden.${kind}`));
  return [...careful, say('handover.forbidden.concession')];
}

function next({ it, policy, say, to }: BriefInput): string[] {
  const open = checklistOf(it, policy, say).filter(
    (line) => line.required && !line.done && line.item !== 'handed-over',
  );
  const items = open.slice(0, MOST_ITEMS).map(({ name }) => name);
  return [
    to.acknowledgeBy ? say('handover.next.accept', { at: at(to.acknowledgeBy) }) : '',
    say(`handover.next.${to.mode}`),
    items.length > 0 ? say('handover.next.items', { items: items.join('; ') }) : '',
  ];
}

/**
 * The five lines of a hand-over as proposed (U5, R42, R60): what is at stake, what was tried, what was promised, what must not
 * be said, what comes next. Masked as everything in the vault; each line is the writer's to change before it goes.
 */
export function writeBrief(input: BriefInput): Brief {
  const line = (lines: string[]) => lines.filter((text) => text.trim() !== '').join('\n');
  return tidyBrief({
    stakes: line(stakes(input)),
    tried: line(tried(input)),
    promised: line(promised(input)),
    forbidden: line(forbidden(input)),
    next: line(next(input)),
  });
}

import { entryOf } from '../../model/entry-of.ts';
import type { Metric, Priority } from '../../model/kinds.ts';
import { fillScript } from '../fill-script.ts';
import type { CustomerTexts } from './customer-texts.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

const TEXTS: Readonly<Record<string, CustomerTexts>> = { en, fi, et, zh, id, ja };

/** Languages in which a customer can be written to. */
export const CUSTOMER_LANGUAGES = Object.keys(TEXTS);

/** The language a customer is written to in: theirs, or English where there is no text in it. */
export function customerLanguage(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return entryOf(TEXTS, base) ? base : 'en';
}

export interface ToCustomer {
  /** One of `CUSTOMER_LANGUAGES`. */
  language: string;
  /** As the ticket has them; what is missing is left out of the greeting, or stays a gap. */
  ticket: Parameters<typeof fillScript>[2];
  /** When they hear next, in words of their language; null stays a gap to fill in. */
  nextBy: string | null;
}

/** Their SLA: what is promised and by when, in words of their language; both null where nothing is. */
export interface SlaWords {
  metric: Metric | null;
  time: string | null;
}

const PARAGRAPH = '\n\n';

/** A text with its times in; what else it leaves open is filled from the ticket, or stays a visible gap such as `[time]`. */
function finish(parts: readonly string[], { language, ticket }: ToCustomer): string {
  return fillScript(parts.join(PARAGRAPH), language, ticket);
}

const textsOf = (language: string): CustomerTexts => TEXTS[language] ?? en;
/** What stands between two sentences: nothing where the script has no spaces. */
const gapOf = (language: string) => (language === 'zh' || language === 'ja' ? '' : ' ');
const withTime = (text: string, time: string | null) => (time === null ? text : text.replaceAll('{time}', time));

/** One sentence about the SLA (R58, R63). */
export function slaSentence(language: string, { metric, time }: SlaWords): string {
  const { sla } = textsOf(language);
  if (!metric || !time) return sla.none;
  return withTime(sla[metric] ?? sla.other, time);
}

/** What a customer is told when we have it: that, how we weigh it in plain words, and when they hear next (R55–R58). */
export function writeConfirmation(
  to: ToCustomer,
  tell: {
    received: boolean;
    priority: Priority | null;
    urgency: Priority | null;
    sla: SlaWords | null;
  },
): string {
  const texts = textsOf(to.language);
  const gap = gapOf(to.language);
  const weighed = [
    tell.priority && texts.priority[tell.priority],
    tell.urgency && texts.urgency[tell.urgency],
    tell.sla && slaSentence(to.language, tell.sla),
  ].filter((sentence) => typeof sentence === 'string');
  return finish(
    [
      texts.greeting,
      ...(tell.received ? [texts.received] : []),
      ...(weighed.length > 0 ? [weighed.join(gap)] : []),
      withTime(texts.next, to.nextBy),
    ],
    to,
  );
}

/** The three parts of an update, as their writer wrote them (R63). */
export interface UpdateParts {
  process: string;
  impact: string;
  sla: string;
}

/** An update of three parts in the frame of the customer's language (R63). What a person wrote stays as they wrote it. */
export function writeUpdate(to: ToCustomer, { process, impact, sla }: UpdateParts): string {
  const texts = textsOf(to.language);
  const gap = gapOf(to.language);
  const [greeting, opening] = finish([texts.greeting, texts.update], to).split(PARAGRAPH);
  const closing = finish([withTime(texts.next, to.nextBy)], to);
  return [
    greeting,
    opening,
    process.trim(),
    `${texts.impact}${gap}${impact.trim()}`,
    `${texts.timing}${gap}${sla.trim()}`,
    closing,
  ].join(PARAGRAPH);
}

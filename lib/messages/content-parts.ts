import { LEVELS } from '../model/kinds.ts';
import { maybe, z } from '../model/z.ts';
import { nothing } from './define-message.ts';

/*
 * What a helpdesk's page has to know of the messages: what is answered to what it says, and what it may be asked. What it says, and
 * what it answers, is parsed by the background, with the ticket's whole schema; a page does not carry that.
 */

/** Answers to what a content script says. */
export const CONTENT_ANSWERS = {
  'page.mount': z.object({
    token: z.string(),
    collapsed: z.boolean(),
    side: z.enum(['left', 'right']),
    title: z.string(),
  }),
  'page.settings': z.object({ mine: z.array(z.string()) }),
  'page.profiles': z.object({ profiles: z.array(z.unknown()) }),
  'page.keyed': z.object({ isSet: z.boolean(), body: z.unknown() }),
  'page.none': nothing,
  'page.reading': nothing,
  'page.ticket': nothing,
  'page.sent': nothing,
  'page.wrote': nothing,
  'page.blind': nothing,
  'page.health': nothing,
  'page.rows': z.object({ rows: z.array(z.object({ key: z.string(), level: z.enum(LEVELS), label: z.string() })) }),
  'page.view': z.object({ auto: z.boolean() }),
  'page.scan-known': z.object({ known: z.array(z.object({ key: z.string(), level: z.enum(LEVELS) })) }),
  'page.scanned': z.object({ level: z.enum(LEVELS) }),
} as const;

/** What the background asks of a content script. */
export const TAB_REQUESTS = {
  'tab.layout': z.object({ collapsed: z.boolean(), side: z.enum(['left', 'right']), focus: z.boolean() }),
  'tab.reread': z.object({ key: maybe(z.string()) }),
  'tab.highlight': z.object({ key: z.string(), message: maybe(z.string()), quote: maybe(z.string()) }),
  'tab.insert': z.object({ key: z.string(), text: z.string(), only: maybe(z.enum(['internal'])) }),
  'tab.draft': z.object({ key: z.string() }),
  'tab.replace': z.object({ key: z.string(), words: z.string(), nth: z.number(), rewrite: z.string() }),
  'tab.desk': z.object({ path: z.string() }),
  'tab.scan': z.object({ isOn: z.boolean() }),
  'tab.write': z.object({
    key: z.string(),
    change: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('tag'), tag: z.string() }),
      z.object({ kind: z.literal('note'), text: z.string() }),
    ]),
  }),
  'tab.open-rest': z.object({ key: z.string() }),
  'tab.health': nothing,
  'tab.structure': nothing,
  'tab.panel': nothing,
  'tab.return-focus': nothing,
  'tab.rows-changed': nothing,
} as const;

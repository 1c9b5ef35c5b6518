import { scriptSchema } from '../model/policy.ts';
import { instant, maybe, z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';
import { healthLineSchema } from './health-line.ts';
import { problemSchema } from './problem-schema.ts';

const siteHealth = z.object({
  site: z.string(),
  host: z.string(),
  /** A tab that shows it now, and what could be read there. */
  tabId: maybe(z.number()),
  reading: maybe(z.enum(['none', 'reading', 'ready', 'blind'])),
  problem: maybe(problemSchema),
  /** Each as it was checked last: a list and a ticket have different ones. */
  lines: z.array(z.object({ ...healthLineSchema.shape, at: instant() })),
});
export type SiteHealth = z.infer<typeof siteHealth>;

/** What Simmer can read where (U12), and what a person does by hand while it cannot. */
export const HEALTH_MESSAGES = {
  'health.list': message(['page'], nothing, z.object({ sites: z.array(siteHealth), language: z.string() })),
  /** A report of a page that shows how it is built, without its words; the host's name only where it is asked for. */
  'health.report': message(
    ['page'],
    z.object({ tabId: z.number(), withHost: z.boolean() }),
    z.object({ text: z.string() }),
  ),
  /** Assesses what is selected in the page; false where nothing is. */
  'panel.assess-selection': message(['panel'], inTab, z.object({ found: z.boolean() })),
  /** Opens the form of a case by hand, with the address of the page. */
  'panel.case-by-hand': message(['panel'], inTab, nothing),
  /** Every text there is to say, in the reader's language or else in English. */
  'panel.all-scripts': message(['panel'], inTab, z.object({ scripts: z.array(scriptSchema) })),
} as const;

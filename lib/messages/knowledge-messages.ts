import { LEVELS } from '../model/kinds.ts';
import { maybe, z } from '../model/z.ts';
import { insertResult, inTab, message, nothing } from './define-message.ts';

/** An article as a page shows it. */
export const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  url: maybe(z.string()),
  language: z.string(),
  issue: maybe(z.string()),
  /** What people call the case that it came from. */
  caseRef: maybe(z.string()),
  changedAt: z.string(),
  changedBy: z.string(),
  isRetired: z.boolean(),
  /** On how many tickets it was used; of these no case followed within 14 days, or has so far (R132). */
  used: z.number(),
  avoided: z.number(),
  waiting: z.number(),
});
export type ArticleView = z.infer<typeof articleSchema>;

const earlierCaseSchema = z.object({
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  closedAt: maybe(z.string()),
  openedAt: z.string(),
  /** What is written of it, as far as it still is. */
  summary: maybe(z.string()),
  findings: maybe(z.string()),
  resolution: maybe(z.string()),
  rootCause: maybe(z.string()),
});
export type EarlierCase = z.infer<typeof earlierCaseSchema>;

/** An article or an earlier case that fits. */
const foundSchema = z.union([
  z.object({ kind: z.literal('article'), grade: z.enum(['close', 'alike']), article: articleSchema }),
  z.object({ kind: z.literal('case'), grade: z.enum(['close', 'alike']), case: earlierCaseSchema }),
]);
export type Found = z.infer<typeof foundSchema>;

const MOST_TEXT = 20_000;
const text = (most: number) => z.string().check(z.maxLength(most));

/** What a person writes: the words, or where they are. */
export const articleDraftSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: text(MOST_TEXT),
  url: maybe(
    z
      .string()
      .check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s]+$/, 'expected an address that begins with https://')),
  ),
  language: z.string(),
  issue: maybe(text(200)),
});
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

export const KNOWLEDGE_MESSAGES = {
  /** What was seen before of the ticket in front (R132). */
  'knowledge.alike': message(['panel'], inTab, z.object({ found: z.array(foundSchema) })),
  /** This article answers it: put into the reply, or copied by the panel. */
  'knowledge.use': message(
    ['panel'],
    z.object({ tabId: z.number(), article: z.string(), how: z.enum(['insert', 'copied']) }),
    insertResult,
  ),
  /** Articles and cases by words; every article, the latest first, where there are none. */
  'knowledge.search': message(
    ['panel', 'page'],
    z.object({ query: text(500), articlesOnly: z.optional(z.boolean()) }),
    z.object({ articles: z.array(articleSchema), cases: z.array(earlierCaseSchema), total: z.number() }),
  ),
  /** Customers' names in a text that everybody will read, and whether something private will be taken out of it. */
  'knowledge.check': message(
    ['panel', 'page'],
    z.object({ text: text(MOST_TEXT + 300), case: maybe(z.string()) }),
    z.object({ names: z.array(z.string()), isMasked: z.boolean() }),
  ),
  'knowledge.save': message(['page'], z.object({ id: maybe(z.string()), draft: articleDraftSchema }), articleSchema),
  'knowledge.retire': message(['page'], z.object({ id: z.string() }), nothing),
  /** Every article that is not retired, as a file to keep or to give to another team. */
  'knowledge.export': message(['page'], nothing, z.object({ text: z.string() })),
  'knowledge.import': message(
    ['page'],
    z.object({ name: z.string(), text: text(20_000_000) }),
    z.object({ added: z.number(), changed: z.number(), same: z.number(), refused: z.array(z.string()) }),
  ),
  /** Open tickets seen here that are like a case's (R95). */
  'case.alike': message(
    ['panel', 'page'],
    z.object({ id: z.string() }),
    z.object({
      tickets: z.array(
        z.object({
          key: z.string(),
          subject: z.string(),
          requester: z.string(),
          url: z.string(),
          level: z.enum(LEVELS),
          observedAt: z.string(),
        }),
      ),
    }),
  ),
  /** The article of a case as it would be written, and those that may hold its solution already. */
  'case.article-draft': message(
    ['panel', 'page'],
    z.object({ id: z.string() }),
    z.object({ title: z.string(), text: z.string(), language: z.string(), proposed: z.array(articleSchema) }),
  ),
} as const;

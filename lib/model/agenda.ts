import { maybe, z } from './z.ts';

/** One topic of an agenda: what stands under its heading, each point on a line of its own. */
const topic = z.object({
  title: z.string(),
  /** Said before the points. */
  text: maybe(z.string()),
  points: z.array(z.string()),
});
export type AgendaTopic = z.infer<typeof topic>;

/** What a meeting is about, in the reader's language: shown on a page, printed, or kept as Markdown. */
export const agendaSchema = z.object({
  title: z.string(),
  /** When, where, who: each with its name. */
  facts: z.array(z.object({ name: z.string(), text: z.string() })),
  topics: z.array(topic),
});
export type Agenda = z.infer<typeof agendaSchema>;

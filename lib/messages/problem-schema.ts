import { PROBLEM_CODES } from '../model/problem.ts';
import { z } from '../model/z.ts';

/** A problem as it travels between contexts; its words are in the catalogue. */
export const problemSchema = z.object({
  code: z.enum(PROBLEM_CODES),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

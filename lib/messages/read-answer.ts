import { ProblemError } from '../model/problem.ts';
import type { z } from '../model/z.ts';
import { replySchema } from './envelope.ts';

/** What came back, parsed. @throws ProblemError with what was answered instead, or `unknown` where nobody did */
export function readAnswer<A extends z.ZodMiniType>(name: string, answer: A, reply: unknown): z.output<A> {
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) throw new ProblemError('unknown', { message: `no answer to ${name}` });
  if (!parsed.data.ok) throw new ProblemError(parsed.data.problem.code, parsed.data.problem.params);
  return answer.parse(parsed.data.value);
}

import { ProblemError } from '../model/problem.ts';
import type { z } from '../model/z.ts';
import { replySchema } from './envelope.ts';

/** Nobody answered: the background ended just as it was asked, which a browser may do at any moment. */
export class NoAnswerError extends ProblemError {
  constructor(name: string) {
    super('unknown', { message: `no answer to ${name}` });
  }
}

/** What came back, parsed. @throws ProblemError with what was answered instead, NoAnswerError where nobody did */
export function readAnswer<A extends z.ZodMiniType>(name: string, answer: A, reply: unknown): z.output<A> {
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) throw new NoAnswerError(name);
  if (!parsed.data.ok) throw new ProblemError(parsed.data.problem.code, parsed.data.problem.params);
  return answer.parse(parsed.data.value);
}

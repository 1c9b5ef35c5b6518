import { type Answer, MESSAGES, type MessageName, type Request } from '../../lib/messages/messages.ts';
import { readAnswer } from '../../lib/messages/read-answer.ts';
import { send } from '../../lib/messages/send.ts';
import { takeEarly } from './early.ts';

/** `send`, which gives an answer that was asked for early to the first who asks the same. @throws ProblemError */
export async function sendOrTake<N extends MessageName>(name: N, data: Request<N>): Promise<Answer<N>> {
  const early = takeEarly(name, data);
  return early ? (readAnswer(name, MESSAGES[name].answer, await early) as Answer<N>) : send(name, data);
}

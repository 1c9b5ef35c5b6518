import { NoAnswerError } from '../../lib/messages/read-answer.ts';

/** Reading takes nothing away, so what nobody answered is asked once more; an act never is. */
export async function loadOrAskAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof NoAnswerError) return load();
    throw error;
  }
}

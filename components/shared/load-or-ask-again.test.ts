import { expect, it, vi } from 'vitest';
import { NoAnswerError } from '../../lib/messages/read-answer.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { loadOrAskAgain } from './load-or-ask-again.ts';

it('asks once more where the background ended just then, and gives up after that', async () => {
  const gone = new NoAnswerError('process.context');
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(gone).mockResolvedValueOnce('there');
  expect(await loadOrAskAgain(load)).toBe('there');
  load.mockRejectedValue(gone);
  await expect(loadOrAskAgain(load)).rejects.toBe(gone);
  expect(load).toHaveBeenCalledTimes(4);
});

it('asks nothing twice that was answered, be it with a refusal', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new ProblemError('refused'));
  await expect(loadOrAskAgain(load)).rejects.toThrow('refused');
  expect(load).toHaveBeenCalledTimes(1);
});

import { ProblemError } from '../model/problem.ts';

/** A first line that is longer is none of ours; a later one is as long as a piece gets, and then some. */
const MOST_HEADER = 10_000;
const MOST_LINE = 100_000_000;

/**
 * The lines of a file, one at a time. A file without its last line break is one that was cut off: what stands there is given too.
 * @throws ProblemError `backup-foreign` for a file that has no lines of a length that ours have
 */
export async function* readLines(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let parts: string[] = [];
  let length = 0;
  let isFirst = true;
  try {
    for (let { value } = await reader.read(); value !== undefined; { value } = await reader.read()) {
      const [first = '', ...rest] = value.split('\n');
      parts.push(first);
      length += first.length;
      for (const next of rest) {
        yield parts.join('');
        isFirst = false;
        parts = [next];
        length = next.length;
      }
      if (length > (isFirst ? MOST_HEADER : MOST_LINE)) throw new ProblemError('backup-foreign');
    }
  } finally {
    await reader.cancel();
  }
  if (length > 0) yield parts.join('');
}

import type { Readable, Writable } from 'node:stream';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** The browser's debugging protocol over a pipe: JSON messages, each ended by a zero byte. */
export function createProtocol(input: Writable, output: Readable, closed: Promise<void>) {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  let buffer = '';
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    buffer += chunk;
    const messages = buffer.split('\0');
    buffer = messages.pop() ?? '';
    for (const message of messages) {
      const reply = JSON.parse(message) as Reply;
      if (reply.id === undefined) continue;
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    }
  });
  input.on('error', () => {
    // The browser has gone; `closed` says so to whoever waits.
  });
  return {
    /** @throws Error with the browser's words, or when it closes first */
    async send(method: string, params: object = {}): Promise<unknown> {
      const id = ++last;
      const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      input.write(`${JSON.stringify({ id, method, params })}\0`);
      const gone = closed.then((): Reply => ({ error: { message: 'the browser was closed' } }));
      const { result, error } = await Promise.race([reply, gone]);
      if (error) throw new Error(error.message);
      return result;
    },
  };
}

type Work = (lock: object | null) => unknown;
interface Options {
  ifAvailable?: boolean;
  signal?: AbortSignal;
}

/** Web Locks of one life of a worker: those of a worker that died are free at once, as in a browser. */
export function fakeLocks() {
  const lines = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, first: Options | Work, second?: Work): Promise<unknown> {
      const work = (second ?? first) as Work;
      const { ifAvailable = false, signal } = second ? (first as Options) : {};
      if (ifAvailable && lines.has(name)) return work(null);
      const before = lines.get(name);
      const turn = (async () => {
        await before?.catch(() => undefined);
        signal?.throwIfAborted();
        return work({ name });
      })();
      lines.set(name, turn);
      try {
        return await turn;
      } finally {
        if (lines.get(name) === turn) lines.delete(name);
      }
    },
  };
}

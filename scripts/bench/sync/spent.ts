/** Milliseconds of a run: within the transactions that take in documents, and of those in bringing projections up to date. */
export const spent = { taking: 0, projecting: 0 };

/** Runs work and adds what it took. Of two at once each counts in full. */
export async function counted<T>(as: keyof typeof spent, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    spent[as] += performance.now() - began;
  }
}

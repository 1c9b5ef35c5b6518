/**
 * Ends a transaction whose work threw, so that none of it stays, and gives what to throw: what ended the transaction where something
 * did, since a full disk says so there alone; else what was thrown.
 */
export async function endedBy(
  tx: { abort(): void; done: Promise<void>; error: DOMException | null },
  thrown: unknown,
): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It had already ended by itself: the failed request aborted it.
  }
  await tx.done.catch(() => undefined); // its own rejection says nothing new
  return tx.error ?? thrown;
}

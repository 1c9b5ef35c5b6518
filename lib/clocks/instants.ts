/** Epoch milliseconds of an ISO 8601 instant; null where there is none, or where it names no real moment (such as hour 25). */
export function findInstant(text: string | null | undefined): number | null {
  if (!text) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

/** An instant as the contract writes it: UTC, with `Z`, without a fraction where it has none. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

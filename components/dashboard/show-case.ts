/** Pages beside which a case can be open. */
const BESIDE: readonly string[] = ['now', 'board'];

/** Opens a case beside a page, at what stands before its next step where that is asked for; null closes it. */
export function showCase(id: string | null, beside: string = 'now', atGate = false): void {
  const view = BESIDE.includes(beside) ? beside : 'now';
  const page = view === 'now' ? '' : `${view}/`;
  location.hash = id === null ? view : `${page}case:${encodeURIComponent(id)}${atGate ? '/gate' : ''}`;
}

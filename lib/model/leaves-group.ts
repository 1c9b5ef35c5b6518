import type { Leaves } from './team.ts';

const QUOTES = ['quote', 'words'];
const NAMES = ['name', 'ticket', 'contact', 'position', 'reach', 'account-name', 'account-domain'];

/** By which of a team's choices a vault item of a kind may leave the browser. A kind that nobody knows yet counts as free text. */
export function leavesGroup(kind: string): keyof Leaves {
  if (QUOTES.includes(kind)) return 'quotes';
  return NAMES.includes(kind) ? 'names' : 'texts';
}

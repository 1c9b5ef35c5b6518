import { mask } from '../cases/mask.ts';
import { BRIEF_LINE, BRIEF_PARTS, type Brief } from '../model/brief.ts';

/** A brief as it may be kept and sent: each line masked as everything in the vault, and of a length that people read. */
export function tidyBrief(brief: Brief): Brief {
  const lines = BRIEF_PARTS.map((part) => [part, mask(brief[part]).trim().slice(0, BRIEF_LINE)]);
  return Object.fromEntries(lines) as Brief;
}

import type { Say } from '../i18n/translator.ts';
import { BRIEF_PARTS, type Brief } from '../model/brief.ts';

/** A brief as plain text: for a note, the clipboard, a mail, and the case itself. Empty lines are left out. */
export function briefText(brief: Brief, say: Say): string {
  return BRIEF_PARTS.flatMap((part) => {
    const text = brief[part].trim();
    return text === '' ? [] : [`${say(`handover.field.${part}`)}: ${text}`];
  }).join('\n');
}

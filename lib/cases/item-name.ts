import { isMessageKey, type Say } from '../i18n/translator.ts';
import type { Policy } from '../model/policy.ts';
import { findText } from './pick-text.ts';

type Item = Policy['steps'][number]['checklist'][number];

/** What an item of a checklist is called: as the team calls it, else as the catalogue does; an item that is not known by its id. */
export function itemName(item: Pick<Item, 'id'> & Partial<Pick<Item, 'name'>>, say: Say): string {
  const key = `check.${item.id}`;
  return (item.name && findText(item.name, say)) ?? (isMessageKey(key) ? say(key) : item.id);
}

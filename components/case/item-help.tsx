import { isMessageKey } from '../../lib/i18n/translator.ts';
import { useSession } from '../shared/session.tsx';

/** What an item of the checklist is for, above its form (R54–R82); nothing for an item of the team's own. */
export function ItemHelp({ item }: { item: string }) {
  const { say } = useSession();
  const key = `help.item.${item}`;
  return isMessageKey(key) && <p className="soft small item-help">{say(key)}</p>;
}

import { Tag } from '../../ui/tag.tsx';
import type { Item } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** An item in one line: its words, and what is special about it. */
export function ItemSummary({ item }: { item: Item }) {
  const { say, context, textOf, listOf } = useProcess();
  const only = [...(item.severities ?? []), ...(item.types ?? []).map((type) => say(`type.${type}`))];
  return (
    <>
      <span className="item-name">{textOf(item.name) ?? say('process.item.new')}</span>
      {!item.required && <span className="soft small">{say('process.item.optional')}</span>}
      {only.length > 0 && <Tag>{say('process.item.only', { what: listOf(only) })}</Tag>}
      {context.byFacts.includes(item.id) && <span className="soft small">{say('process.item.by-facts')}</span>}
    </>
  );
}

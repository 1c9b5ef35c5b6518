import { type Key, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { IconButton } from './icon-button.tsx';
import './token-list.css';
import { useHeld } from './held.tsx';

/** Short texts in a row, each of which can be taken away: by its button, or with Delete. */
export function TokenList({
  label,
  tokens,
  removeLabel,
  onRemove,
}: {
  label: string;
  tokens: readonly string[];
  removeLabel: (token: string) => string;
  onRemove: (token: string) => void;
}) {
  const held = useHeld();
  const removeButton = (token: string) =>
    // biome-ignore lint/a11y/useValidAriaValues: its label names the token; React Aria would say it once more after that.
    held ? null : <IconButton slot="remove" icon="close" label={removeLabel(token)} aria-labelledby="" />;
  return (
    <TagGroup
      aria-label={label}
      {...(!held && {
        onRemove: (keys: Iterable<Key>) => {
          for (const key of keys) onRemove(String(key));
        },
      })}
    >
      <TagList className="tokens">
        {tokens.map((token) => (
          <Tag key={token} id={token} textValue={token} className="token">
            <span className="token-text">{token}</span>
            {removeButton(token)}
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}

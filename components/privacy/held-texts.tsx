import type { HeldText } from '../../lib/messages/privacy-messages.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** Texts as they are kept; where they can be chosen, each with a box. */
export function HeldTexts({
  title,
  hint,
  texts,
  chosen,
  onChoose,
}: {
  title: string;
  hint?: string;
  texts: readonly HeldText[];
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string, isChosen: boolean) => void;
}) {
  const { say, locale } = useSession();
  const now = useNow();
  if (texts.length === 0) return null;
  const meta = ({ kind, at, caseRef }: HeldText) =>
    [kind, when(at, now, { say, locale }), caseRef && say('privacy.held.case', { ref: caseRef })]
      .filter(Boolean)
      .join(' · ');
  return (
    <Disclosure summary={title} level={4} isOpen={onChoose !== undefined} isLazy>
      {hint && <p className="soft small">{hint}</p>}
      <ul className="privacy-texts">
        {texts.map((it) => (
          <li key={it.id}>
            {onChoose ? (
              <Checkbox isSelected={chosen?.has(it.id) ?? false} onChange={(is) => onChoose(it.id, is)}>
                <bdi className="privacy-text">{it.text}</bdi>
              </Checkbox>
            ) : (
              <p className="privacy-text" dir="auto">
                {it.text}
              </p>
            )}
            <p className="soft small">{meta(it)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

import type { FirstSample } from '../../../lib/messages/first-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The text, with the words that a reason was pointed at for. */
function Marked({ text, words }: { text: string; words: string | null }) {
  const at = words ? text.indexOf(words) : -1;
  if (!words || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}

/** The made-up conversation, and a box to answer it in. */
export function SampleThread({
  sample: { state, messages },
  marked,
  reply,
  onReply,
}: {
  sample: FirstSample;
  marked: string | null;
  reply: string;
  onReply: (text: string) => void;
}) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <section className="sample-thread" aria-label={say('first.sample.thread')}>
      <h2 className="sample-subject">
        <span dir="auto">{state.ticket?.subject}</span>
        <Tag>{say('first.sample.tag')}</Tag>
      </h2>
      <ol className="sample-messages">
        {messages.map(({ id, by, name, text, at }) => (
          <li key={id} className="sample-message" data-by={by}>
            <p className="sample-by">
              <strong>{name}</strong> <span className="soft small figures">{when(at, now, { say, locale })}</span>
            </p>
            <p>
              <Marked text={text} words={marked} />
            </p>
          </li>
        ))}
      </ol>
      <TextField
        label={say('first.sample.reply')}
        help={say('first.sample.reply.help')}
        lines={3}
        value={reply}
        onChange={onReply}
      />
    </section>
  );
}

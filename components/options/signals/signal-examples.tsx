import { isMessageKey } from '../../../lib/i18n/translator.ts';
import type { SignalKind } from '../../../lib/model/kinds.ts';
import { useSession } from '../../shared/session.tsx';

/** Sentences in which a kind is heard, and one that only sounds like it. */
export function SignalExamples({ kind }: { kind: SignalKind }) {
  const { say } = useSession();
  const examples = (['1', '2', 'not'] as const).flatMap((which) => {
    const key = `example.${kind}.${which}`;
    return isMessageKey(key) ? [{ which, text: say(key) }] : [];
  });
  return (
    <dl className="signal-examples">
      <dt className="soft small">{say('options.signals.heard')}</dt>
      {examples.map(
        ({ which, text }) =>
          which !== 'not' && (
            <dd key={which} dir="auto">
              {text}
            </dd>
          ),
      )}
      <dt className="soft small">{say('options.signals.not-heard')}</dt>
      {examples.map(
        ({ which, text }) =>
          which === 'not' && (
            <dd key={which} dir="auto">
              {text}
            </dd>
          ),
      )}
    </dl>
  );
}

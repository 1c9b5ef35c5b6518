import type { PreviewExample } from '../../../lib/messages/hours-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { dateWords } from './date-words.ts';

/** Tickets at telling moments, each with when it would be due. */
export function PreviewExamples({
  zone,
  examples,
  isOld,
  isTargeted,
}: {
  zone: string;
  examples: readonly PreviewExample[];
  /** True while something is being mended: these are from before. */
  isOld: boolean;
  /** False where there is no target for this priority at all. */
  isTargeted: boolean;
}) {
  const { say, locale } = useSession();
  const about = ({ kind, about: date, shift }: PreviewExample) =>
    say(`hours.example.kind.${kind}`, {
      date: date ? dateWords(date, locale, { weekday: 'short', day: 'numeric', month: 'short' }) : '',
      hours: Math.abs(shift ?? 0),
      way: (shift ?? 0) < 0 ? 'back' : 'on',
    });
  return (
    <div className="preview-examples" data-old={isOld || undefined} aria-live="polite">
      <ul>
        {examples.map((example) => (
          <li key={example.kind} data-kind={example.kind}>
            <span className="soft small">{about(example)}</span>
            <p>{say('hours.preview.created', { created: example.created })}</p>
            {example.clocks.length === 0 && (
              <p className="soft">{say(isTargeted ? 'hours.preview.later' : 'hours.preview.untargeted')}</p>
            )}
            <ul className="preview-clocks">
              {example.clocks.map(({ metric, due }) => (
                <li key={metric}>
                  {due === null
                    ? say('hours.preview.never', { metric: say(`metric.${metric}`) })
                    : say('hours.preview.due', { metric: say(`metric.${metric}`), due })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="soft small">{say('hours.preview.zone', { zone })}</p>
    </div>
  );
}

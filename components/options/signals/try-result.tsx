import type { Answer } from '../../../lib/messages/messages.ts';
import { LevelMark } from '../../shared/level-mark.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { MarkedText } from './marked-text.tsx';

/** What was made of a text: level, score and language, the text with its words marked, and each reason. */
export function TryResult({ text, made }: { text: string; made: Answer<'signals.try'> }) {
  const { say, locale } = useSession();
  const { language, isHeard, level, score, signals } = made;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const name = language === 'und' ? say('options.signals.try.unknown') : (names.of(language) ?? language);
  return (
    <div className="try-result" aria-live="polite">
      <div className="try-head">
        <LevelMark level={isHeard || score > 0 ? level : 'unknown'} />
        <span className="figures">{say('options.signals.try.score', { score })}</span>
        <span className="soft small">{name}</span>
      </div>
      <MarkedText text={text} ranges={signals} language={language} />
      {!isHeard && <p className="soft small">{say('options.signals.try.unheard', { language: name })}</p>}
      {signals.length === 0 ? (
        isHeard && <p className="soft small">{say('options.signals.try.nothing')}</p>
      ) : (
        <ul className="try-signals">
          {signals.map(({ kind, aspect, rule, start, strength, why, points, quote }) => (
            <li key={[kind, aspect, rule, start].join('/')}>
              <strong>{nameOf(say, 'kind', kind)}</strong>
              <span className="soft">
                {strength === 'tone' ? say('panel.tone', { why }) : why}
                {quote && (
                  <q className="try-quote" dir="auto" lang={language === 'und' ? undefined : language}>
                    {quote}
                  </q>
                )}
              </span>
              <span className="figures soft">
                {points > 0 ? say('panel.points', { points }) : say('panel.points.none')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { type Ref, useMemo } from 'react';
import type { Answer, SignalRules } from '../../../lib/messages/messages.ts';
import type { Level } from '../../../lib/model/kinds.ts';
import { LevelMark } from '../../shared/level-mark.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAskedSoon } from '../../shared/use-asked-soon.ts';
import { Quotation } from '../../ui/quotation.tsx';

const PAUSE_MS = 400;

type Preview = Answer<'signals.preview'>;

/** What the changed settings would do, before they are saved: to tickets seen here, and to the kept examples. */
export function RulesPreview({
  rules,
  heading,
}: {
  rules: SignalRules;
  /** Whoever asks for it from elsewhere on the page is brought there. */
  heading: Ref<HTMLHeadingElement>;
}) {
  const { say, ask } = useSession();
  const asking = useMemo(() => () => ask('signals.preview', { rules }), [rules, ask]);
  const { answer, problem } = useAskedSoon(asking, PAUSE_MS);
  return (
    <section className="learning-preview" aria-label={say('learning.preview')} aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className="learning-title">
        {say('learning.preview')}
      </h2>
      {answer ? (
        <>
          <SeenPart seen={answer.seen} />
          <ExamplesPart examples={answer.examples} />
        </>
      ) : (
        !problem && <p className="soft">{say('learning.preview.busy')}</p>
      )}
      <ProblemNotice problem={problem} />
    </section>
  );
}

/** From one level to another. */
function FromTo({ before, after }: { before: Level; after: Level }) {
  const { say } = useSession();
  return (
    <span className="learning-levels">
      <LevelMark level={before} />
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{say('learning.becomes')}</span>
      <LevelMark level={after} />
    </span>
  );
}

function SeenPart({ seen: { total, left, changed, more } }: { seen: Preview['seen'] }) {
  const { say } = useSession();
  return (
    <>
      <p className="figures">{say('learning.preview.seen', { total, changed: changed.length + more })}</p>
      <ul className="learning-changes">
        {changed.map(({ key, subject, before, after }) => (
          <li key={key}>
            <span dir="auto">{subject || key}</span>
            <FromTo before={before} after={after} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft small">{say('learning.more', { count: more })}</p>}
      <p className="soft small">
        {say('learning.preview.seen.help')}
        {left > 0 && say('words.gap') + say('learning.preview.seen.left', { count: left })}
      </p>
    </>
  );
}

function ExamplesPart({ examples: { total, left, changed } }: { examples: Preview['examples'] }) {
  const { say } = useSession();
  return (
    <>
      <p className="figures">{say('learning.preview.examples', { total, changed: changed.length })}</p>
      <ul className="learning-changes">
        {changed.map(({ id, kind, words, before, after }) => (
          <li key={id}>
            <div>
              <Quotation>{words}</Quotation>
              <span className="soft small">
                {nameOf(say, 'kind', kind)}
                {before.heard !== after.heard && ` · ${say(after.heard ? 'learning.now-heard' : 'learning.now-not')}`}
              </span>
            </div>
            <FromTo before={before.level} after={after.level} />
          </li>
        ))}
      </ul>
      <p className="soft small">
        {say('learning.preview.examples.help')}
        {left > 0 && say('words.gap') + say('learning.preview.examples.left', { count: left })}
      </p>
    </>
  );
}

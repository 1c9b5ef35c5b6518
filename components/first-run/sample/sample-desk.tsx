import { useState } from 'react';
import type { FirstSample } from '../../../lib/messages/first-messages.ts';
import { Panel } from '../../panel/panel.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { SessionProvider, useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SampleThread } from './sample-thread.tsx';
import { type Tried, useSampleAsk } from './use-sample-ask.ts';

/** The conversation on one side, the panel on the other; what is done in the panel shows here and goes nowhere else. */
export function SampleDesk({ sample }: { sample: FirstSample }) {
  const { say, language } = useSession();
  const [state, setState] = useState(sample.state);
  const [marked, setMarked] = useState<string | null>(null);
  const [reply, setReply] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const ask = useSampleAsk({
    sample,
    onMark: setMarked,
    onInsert: (text) => setReply((before) => [before.trim(), text].filter(Boolean).join('\n\n')),
    onTried: setTried,
  });
  return (
    <>
      {tried && (
        <Notice live tone="good" icon="check">
          {[
            tried.what === 'minor' ? say('first.sample.tried.minor') : say('first.sample.tried'),
            tried.to &&
              say('first.sample.tried.who', { who: state.names?.roles[tried.to] ?? nameOf(say, 'role', tried.to) }),
            say('first.sample.tried.again'),
          ]
            .filter(Boolean)
            .join(say('words.gap'))}
        </Notice>
      )}
      <div className="sample">
        <SampleThread sample={sample} marked={marked} reply={reply} onReply={setReply} />
        <section className="sample-panel" aria-label={say('first.sample.panel')}>
          <SessionProvider language={language} ask={ask}>
            <Panel isInset state={state} onState={setState} onOpen={() => undefined} />
          </SessionProvider>
        </section>
      </div>
    </>
  );
}

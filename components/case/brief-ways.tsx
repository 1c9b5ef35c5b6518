import { useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { BriefLeaves } from './brief-leaves.tsx';
import { BriefMail } from './brief-mail.tsx';
import { BriefNote } from './brief-note.tsx';
import { BriefPreview } from './brief-preview.tsx';

type Shown = { way: 'mail'; text: Answer<'handover.text'> } | { way: 'send'; id: string; name: string } | null;

/** Ways out for a brief: into the helpdesk, to the clipboard, by mail, or to a destination, seen before it goes (item 12; W24). */
export function BriefWays({
  id,
  brief,
  tabId,
  destinations,
  onView,
}: {
  id: string;
  brief: Brief;
  tabId: number | undefined;
  destinations: Answer<'handover.choices'>['destinations'];
  onView: (view: CaseView) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [shown, setShown] = useState<Shown>(null);
  const [noted, setNoted] = useState<Answer<'handover.note'>['result'] | null>(null);
  const [isCopied, setCopied] = useState(false);
  const clear = () => {
    setShown(null);
    setNoted(null);
    setCopied(false);
  };
  const note = (tab: number) =>
    run(async () => {
      clear();
      const { result, view } = await ask('handover.note', { id, brief, tabId: tab });
      setNoted(result);
      onView(view);
    });
  const copy = () =>
    run(async () => {
      clear();
      const { text } = await ask('handover.text', { id, brief });
      await navigator.clipboard.writeText(text);
      setCopied(true);
      onView(await ask('handover.taken', { id, brief, how: 'copied' }));
    });
  const mail = () =>
    run(async () => {
      clear();
      setShown({ way: 'mail', text: await ask('handover.text', { id, brief }) });
    });
  return (
    <div className="brief-ways">
      <h3 className="field-label">{say('panel.handover.ways')}</h3>
      <div className="brief-buttons">
        {tabId !== undefined && (
          <Button icon="insert" isPending={busy} onPress={() => void note(tabId)}>
            {say('panel.handover.way.note')}
          </Button>
        )}
        <Button icon="copy" isPending={busy} onPress={() => void copy()}>
          {say('panel.handover.way.copy')}
        </Button>
        <Button icon="outside" isPending={busy} onPress={() => void mail()}>
          {say('panel.handover.way.mail')}
        </Button>
        {destinations.map((one) => (
          <Button
            key={one.id}
            icon="outside"
            aria-describedby={`leaves-${one.id}`}
            aria-expanded={shown?.way === 'send' && shown.id === one.id}
            onPress={() => {
              clear();
              setShown({ way: 'send', id: one.id, name: one.name });
            }}
          >
            {one.name}
          </Button>
        ))}
      </div>
      {destinations.map((one) => (
        <BriefLeaves key={one.id} id={`leaves-${one.id}`} name={one.name} fields={one.fields} />
      ))}
      {tabId !== undefined && <BriefNote id={id} brief={brief} tabId={tabId} onView={onView} />}
      {isCopied && (
        <Notice live icon="check" tone="good">
          {say('panel.handover.copied')}
        </Notice>
      )}
      {noted?.outcome === 'inserted' && (
        <Notice live icon="check" tone="good">
          {say('panel.handover.noted')}
        </Notice>
      )}
      {noted && noted.outcome !== 'inserted' && (
        <Notice live icon={noted.outcome === 'copied' ? 'copy' : 'alert'} tone="warn">
          {problemText(say, noted.problem ?? { code: 'not-inserted' })}
          {noted.outcome === 'copied' && say('words.gap') + say('panel.handover.noted.copied')}
        </Notice>
      )}
      {shown?.way === 'mail' && <BriefMail id={id} brief={brief} text={shown.text} onView={onView} />}
      {shown?.way === 'send' && (
        <BriefPreview
          key={shown.id}
          id={id}
          brief={brief}
          destination={shown}
          onSent={(view) => {
            clear();
            onView(view);
          }}
        />
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}

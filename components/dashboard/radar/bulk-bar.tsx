import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { RadarQuery } from '../../../lib/messages/radar-messages.ts';
import { DISAGREEMENT_REASONS } from '../../../lib/model/case-events.ts';
import { DISMISSALS, type Dismissal } from '../../panel/dismissals.ts';
import { SnoozeForm } from '../../panel/snooze-form.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';

type Act = 'handled' | 'snooze' | 'resume' | 'disagree';
interface Said {
  act: Act;
  done: string[];
  left: number;
}

/** What is done about the tickets that are chosen, each with its reason (R87), and what was done last, which one click takes back. */
export function BulkBar({
  list,
  chosen,
  isTooMany,
  most,
  onChosen,
  onDone,
}: {
  list: RadarQuery['list'];
  chosen: string[];
  isTooMany: boolean;
  most: number;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onDone: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [said, setSaid] = useState<Said | null>(null);
  const act = (name: Act, work: () => Promise<Answer<'radar.handled'>>) =>
    void run(async () => {
      const { done, left } = await work();
      setSaid({ act: name, done, left });
      onChosen(new Set());
      onDone();
    });
  const handle = (reason: Dismissal) => act('handled', () => ask('radar.handled', { ids: chosen, reason }));
  const snooze = (until: string, reason: Dismissal) =>
    act('snooze', () => ask('radar.snooze', { ids: chosen, until, reason }));
  const resume = (ids: string[]) => act('resume', () => ask('radar.resume', { ids }));
  if (chosen.length === 0)
    return (
      <>
        {said && <Outcome said={said} onUndo={() => resume(said.done)} />}
        <ProblemNotice problem={problem} />
      </>
    );
  return (
    <div className="bulk-bar">
      <span className="figures" role="status">
        {say('radar.chosen', { count: chosen.length })}
      </span>
      {list === 'aside' ? (
        <Button isPending={busy} onPress={() => resume(chosen)}>
          {say('radar.resume')}
        </Button>
      ) : (
        <>
          <MenuButton
            label={say('radar.handled')}
            text={say('radar.handled')}
            heading={say('panel.handled.why')}
            isDisabled={busy}
            choices={DISMISSALS.map((id) => ({ id, text: say(`reason.${id}`) }))}
            onChoose={handle}
          />
          <PopoverButton
            text={say('radar.snooze')}
            label={say('radar.snooze')}
            placement="bottom end"
            isDisabled={busy}
          >
            {(close) => (
              <SnoozeForm
                clocks={[]}
                onSnooze={(until, reason) => {
                  close();
                  snooze(until, reason);
                }}
              />
            )}
          </PopoverButton>
          <MenuButton
            label={say('radar.disagree')}
            text={say('radar.disagree')}
            heading={say('panel.disagree.title')}
            isDisabled={busy}
            choices={DISAGREEMENT_REASONS.map((id) => ({ id, text: say(`panel.disagree.${id}`) }))}
            onChoose={(reason) => act('disagree', () => ask('radar.disagree', { ids: chosen, reason }))}
          />
        </>
      )}
      <Button look="bare" onPress={() => onChosen(new Set())}>
        {say('radar.choose-none')}
      </Button>
      {isTooMany && <p className="soft small bulk-note">{say('radar.most', { count: most })}</p>}
      <ProblemNotice problem={problem} />
    </div>
  );
}

/** What was done. It takes the focus, for what had it is gone; one step on is the way back. */
function Outcome({ said: { act, done, left }, onUndo }: { said: Said; onUndo: () => void }) {
  const { say } = useSession();
  const own = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing done anew
  useEffect(() => own.current?.focus(), [done]);
  const canUndo = (act === 'handled' || act === 'snooze') && done.length > 0;
  return (
    <div ref={own} tabIndex={-1} className="bulk-outcome">
      <Notice live icon="check" {...(canUndo && { action: <Button onPress={onUndo}>{say('action.undo')}</Button> })}>
        {[
          say(`radar.done.${act}`, { count: done.length }),
          left > 0 && say('radar.left', { count: left }),
          act === 'disagree' && say('radar.disagree.help'),
        ]
          .filter(Boolean)
          .join(say('words.gap'))}
      </Notice>
    </div>
  );
}

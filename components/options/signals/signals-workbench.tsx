import { useState } from 'react';
import type { Answer, SignalRules } from '../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { useHeld } from '../../ui/held.tsx';
import { useStored } from '../use-stored.ts';
import { useUnsavedWarning } from '../use-unsaved-warning.ts';
import { changeRule } from './change-rule.ts';
import { SignalRow } from './signal-row.tsx';
import { TryText } from './try-text.tsx';

const GROUPS = [
  { id: 'customer', from: ['customer'] },
  { id: 'team', from: ['team'] },
  { id: 'ticket', from: ['ticket', 'clocks'] },
] as const;

/** The rules as they are being changed. They are tried before they are saved, and hold for the team once they are. */
export function SignalsWorkbench({ signals, onSaved }: { signals: Answer<'signals.get'>; onSaved: () => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const held = useHeld();
  const [stored, setStored] = useState({ rules: signals.rules, version: signals.version });
  const [rules, setRules] = useState<SignalRules>(signals.rules);
  const [isSaved, setSaved] = useState(false);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(stored.rules);
  useUnsavedWarning(isChanged);
  useStored(signals, isChanged, ({ rules, version }) => {
    setStored({ rules, version });
    setRules(rules);
  });

  const change = (next: SignalRules) => {
    if (held) return;
    setRules(next);
    setSaved(false);
  };
  const save = () =>
    run(async () => {
      const { version } = await ask('signals.set', { rules, version: stored.version });
      setStored({ rules, version });
      setSaved(true);
      onSaved();
    });
  return (
    <>
      <TryText rules={rules} />
      {GROUPS.map(({ id, from }) => (
        <section key={id} className="signal-group" aria-label={say(`options.signals.${id}`)}>
          <div className="signal-group-head soft small">
            <h3>{say(`options.signals.${id}`)}</h3>
            <span>{say('options.signals.points')}</span>
          </div>
          <ul className="signal-list">
            {signals.kinds
              .filter((kind) => (from as readonly string[]).includes(kind.from))
              .map((kind) => (
                <SignalRow
                  key={kind.kind}
                  kind={kind}
                  rule={rules[kind.kind]}
                  languages={signals.languages}
                  onChange={(part) => change(changeRule(rules, kind.kind, part))}
                />
              ))}
          </ul>
        </section>
      ))}
      <div className="workbench-actions signal-actions">
        <Button look="solid" isPending={busy} isDisabled={!isChanged} onPress={() => void save()}>
          {say('action.save')}
        </Button>
        {isChanged && <Button onPress={() => change(stored.rules)}>{say('options.policy.revert')}</Button>}
        <span className="soft small workbench-status" role="status">
          {isChanged ? say('options.policy.unsaved') : isSaved && say('options.policy.saved')}
        </span>
      </div>
      <ProblemNotice problem={problem} />
    </>
  );
}

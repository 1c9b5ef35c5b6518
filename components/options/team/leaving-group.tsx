import { isMessageKey } from '../../../lib/i18n/translator.ts';
import type { LeavingKind } from '../../../lib/messages/sync-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** One choice of what may leave: how much of it there is, and what it is, by this person's own. */
export function LeavingGroup({
  group,
  kinds,
  isLeaving,
  isHeld,
  onChange,
}: {
  group: LeavingKind['group'];
  kinds: readonly LeavingKind[];
  isLeaving: boolean;
  /** The team lets none of it leave: then it is nobody's own choice. */
  isHeld: boolean;
  /** Missing where it is no choice: without the record there is no team. */
  onChange: ((isOn: boolean) => void) | undefined;
}) {
  const { say } = useSession();
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
  const nameOfKind = (kind: string) => {
    const key = group === 'record' ? `team.kind.${kind}` : `privacy.kind.${kind}`;
    if (isMessageKey(key)) return say(key);
    return say(group === 'record' ? 'team.kind.other' : 'privacy.kind.other');
  };
  const figure = count === 0 ? say('team.preview.nothing') : say('team.preview.count', { count });
  return (
    <>
      <div className="leaving-head">
        <Checkbox isSelected={isLeaving} isDisabled={!onChange || isHeld} onChange={(isOn) => onChange?.(isOn)}>
          {say(`team.group.${group}`)}
        </Checkbox>
        <span className="soft small figures">{figure}</span>
      </div>
      {isHeld && <p className="soft small">{say('team.leaving.held')}</p>}
      {kinds.length > 0 && (
        <Disclosure level={4} summary={<span className="small">{say('team.preview.examples')}</span>}>
          <dl className="leaving-kinds small">
            {kinds.map(({ kind, count: many, examples }) => (
              <div key={kind}>
                <dt>
                  {nameOfKind(kind)} <span className="soft figures">{say('team.preview.count', { count: many })}</span>
                </dt>
                {examples.map((example) => (
                  <dd key={example} dir="auto">
                    {example}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

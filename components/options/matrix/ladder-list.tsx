import type { Ladder } from '../../../lib/model/ladder.ts';
import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import { Free, useHeld } from '../../ui/held.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from './editor-context.tsx';
import { Findings } from './findings.tsx';
import { freeId } from './move-items.ts';
import { stepSentence } from './step-sentence.ts';
import { textIn } from './wording.ts';

const ACTS = ['open', 'usual', 'duplicate', 'delete'] as const;

/** The ladders, each with its steps as sentences, and where each runs. */
export function LadderList({
  ladders,
  findings,
  onLadders,
  onOpen,
  onDelete,
  onMend,
}: {
  ladders: readonly Ladder[];
  /** By ladder id. */
  findings: ReadonlyMap<string, readonly LintFinding[]>;
  onLadders: (ladders: Ladder[]) => void;
  onOpen: (id: string) => void;
  onDelete: (ladder: Ladder) => void;
  onMend: (mend: Mend) => void;
}) {
  const { say, locale } = useSession();
  const wording = useWording();
  const { pagers } = wording.context;
  const held = useHeld();
  const add = () => {
    const id = freeId('ladder', ladders);
    const steps: Ladder['steps'] = [{ id: 'step-1', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' }];
    onLadders([...ladders, { id, steps }]);
    onOpen(id);
  };
  const act = (ladder: Ladder, what: (typeof ACTS)[number]) => {
    const others = ladders.filter((one) => one !== ladder);
    if (what === 'open') onOpen(ladder.id);
    else if (what === 'usual') onLadders([ladder, ...others]);
    else if (what === 'delete') onDelete(ladder);
    else {
      const id = freeId(ladder.id, ladders);
      onLadders(ladders.flatMap((one) => (one === ladder ? [one, { ...one, id }] : [one])));
      onOpen(id);
    }
  };
  return (
    <div className="ladders">
      {ladders.length === 0 && <p className="soft">{say('editor.ladders.none')}</p>}
      <ul className="ladder-list">
        {ladders.map((ladder, at) => {
          const name = textIn(ladder.name, locale, ladder.id);
          const pager = pagers.find(({ id }) => id === ladder.pager)?.name ?? ladder.pager;
          return (
            <li key={ladder.id} className="ladder" data-ladder={ladder.id}>
              <div className="ladder-head">
                <h4>{name}</h4>
                {at === 0 && <Tag>{say('editor.ladder.usual.tag')}</Tag>}
                <Free>
                  <MenuButton
                    label={say('editor.ladder.more', { name })}
                    choices={ACTS.filter((id) => (held ? id === 'open' : id !== 'usual' || at > 0)).map((id) => ({
                      id,
                      text: say(`editor.ladder.act.${id}`),
                    }))}
                    onChoose={(what) => act(ladder, what)}
                  />
                </Free>
              </div>
              <ol className="ladder-sentences">
                {ladder.steps.map((step) => (
                  <li key={step.id}>
                    <Unbroken>{stepSentence(step, ladder, wording)}</Unbroken>
                  </li>
                ))}
              </ol>
              <p className="soft small">
                {pager ? say('editor.pager.runs-in', { name: pager }) : say('editor.pager.runs-here')}
              </p>
              <Findings findings={findings.get(ladder.id) ?? []} onMend={onMend} />
            </li>
          );
        })}
      </ul>
      <Button icon="plus" onPress={add}>
        {say('editor.ladder.add')}
      </Button>
    </div>
  );
}

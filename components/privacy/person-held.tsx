import { useCallback, useState } from 'react';
import { isMessageKey, type Say } from '../../lib/i18n/translator.ts';
import type { FoundPerson } from '../../lib/messages/privacy-messages.ts';
import { saveFile } from '../options/save-file.ts';
import { LoadFailed } from '../shared/load-failed.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { EraseForm } from './erase-form.tsx';
import { HeldTexts } from './held-texts.tsx';

/** What kind of record it is. */
function countName(what: string, say: Say): string {
  const key = `privacy.count.${what}`;
  return isMessageKey(key) ? say(key) : what;
}

const isAny = ([, count]: [string, number]) => count > 0;

/** Everything that is held about one person: to read, to take along, to erase (R145). */
export function PersonHeld({ person: { whom, names }, onErased }: { person: FoundPerson; onErased: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('privacy.held', { whom }), [ask, whom]);
  const { value: held, problem, reload } = useLoaded(load);
  const { busy, problem: failed, run } = useRun();
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  if (!held) return problem ? <LoadFailed problem={problem} onRetry={reload} /> : null;
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(also);
    if (isChosen) next.add(id);
    else next.delete(id);
    setAlso(next);
  };
  const take = (as: 'json' | 'markdown') =>
    run(async () => {
      const file = await ask('privacy.export', { whom, also: [...also], as });
      saveFile(file.name, file.text, as === 'json' ? 'application/json' : 'text/markdown');
    });
  return (
    <section className="privacy-held" aria-label={say('privacy.held.title')}>
      <h3 className="privacy-name">
        <bdi>{names.join(', ') || whom.words.join(', ')}</bdi>
      </h3>
      <ul className="privacy-counts">
        {Object.entries(held.counts)
          .filter(isAny)
          .map(([what, count]) => (
            <li key={what}>
              {countName(what, say)} <span className="figures">{count}</span>
            </li>
          ))}
      </ul>
      <HeldTexts title={say('privacy.held.texts', { count: held.texts.length })} texts={held.texts} />
      {held.mentions.length > 0 && (
        <HeldTexts
          title={say('privacy.held.mentions', { count: held.mentions.length })}
          hint={say('privacy.held.mentions.hint')}
          texts={held.mentions}
          chosen={also}
          onChoose={choose}
        />
      )}
      <div className="case-form-actions">
        <Button isDisabled={busy} onPress={() => void take('markdown')}>
          {say('privacy.export.markdown')}
        </Button>
        <Button isDisabled={busy} onPress={() => void take('json')}>
          {say('privacy.export.json')}
        </Button>
      </div>
      <ProblemNotice problem={failed} />
      <EraseForm whom={whom} held={held} also={also} onErased={onErased} />
    </section>
  );
}

import type { ProcessMap } from '../../lib/messages/process-messages.ts';
import { useSession } from '../shared/session.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { MapWords } from './draw-map.ts';

/** All that the map shows, as a list: each step opens to its checklist. */
export function MapInWords({ map, words }: { map: ProcessMap; words: MapWords }) {
  const { say } = useSession();
  return (
    <ol className="map-words">
      {map.steps.map(({ step, name, state, who, items }) => (
        <li key={step} aria-current={state === 'now' ? 'step' : undefined}>
          <Disclosure
            level={4}
            summary={
              <>
                {name}
                {state && <span className="soft small"> {say(`process.map.state.${state}`)}</span>}
              </>
            }
            isOpen={state === 'now'}
          >
            <ul>
              {items.map((item) => (
                <li key={item.item}>
                  {item.done
                    ? say('process.map.item.done', { name: item.name })
                    : item.required
                      ? say('process.map.item.must', { name: item.name })
                      : item.name}
                </li>
              ))}
            </ul>
            <p className="soft small">{words.who(who)}</p>
            {step === 'received' && words.ladder && <p className="soft small">{words.ladder}</p>}
            {step === 'resolution' && <p className="soft small">{words.light}</p>}
            {step === 'closed' && <p className="soft small">{words.survey}</p>}
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

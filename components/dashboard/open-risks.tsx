import { useCallback, useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import './open-lists.css';

/** What may go wrong and nothing is done against: in open cases, and in the team's list (R99). */
export function OpenRisks({ stamp, onChoose }: { stamp: unknown; onChoose: (id: string) => void }) {
  const { say, ask } = useSession();
  const { value, reload } = useLoaded(useCallback(() => ask('risks.open', {}), [ask]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the page's own data changed
  useEffect(reload, [reload, stamp]);
  if (!value || value.cases.length + value.library.length === 0) return null;
  return (
    <Section
      title={say('risk.open.title')}
      aside={<span className="soft small figures">{value.cases.length + value.library.length}</span>}
    >
      {value.cases.length > 0 && (
        <ul className="open-list" aria-label={say('risk.open.cases')}>
          {value.cases.map((one) => (
            <li key={`${one.case}/${one.risk}`}>
              <span className="open-what" dir="auto">
                {one.name}
              </span>
              <Button className="row-open open-case" onPress={() => onChoose(one.case)}>
                {one.subject} · {one.ref}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {value.library.length > 0 && (
        <Disclosure summary={`${say('risk.open.library')} · ${value.library.length}`}>
          <ul>
            {value.library.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <p className="soft small">{say('risk.open.library.hint')}</p>
        </Disclosure>
      )}
    </Section>
  );
}

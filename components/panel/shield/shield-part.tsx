import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Assessment } from '../../../lib/model/assessment.ts';
import { useSession } from '../../shared/session.tsx';
import { Section } from '../../ui/section.tsx';
import { ScriptCard } from '../script-card.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { LIMIT_SCRIPT } from './limit-script.ts';
import { SecondPerson } from './second-person.tsx';
import '../../ui/field.css';
import './shield.css';

const KINDS = ['complaint', 'disability', 'abuse'] as const;

/**
 * Where insulting words are heard: first what this is, so that no complaint and no request connected to a disability is taken
 * for abuse; only then what protects whoever answers (U10).
 */
export function ShieldPart({ assessment }: { assessment: Assessment }) {
  const { say } = useSession();
  const [kind, setKind] = useState<(typeof KINDS)[number] | null>(null);
  const limit = assessment.scripts.find(({ id }) => id === LIMIT_SCRIPT);
  return (
    <Section title={say('shield.title')}>
      <div className="shield">
        <RadioGroup
          className="field shield-kinds"
          value={kind}
          onChange={(next) => setKind(KINDS.find((one) => one === next) ?? null)}
        >
          <Label className="field-label">{say('shield.question')}</Label>
          {KINDS.map((id) => (
            <Radio key={id} value={id} className="shield-kind">
              {say(`shield.is.${id}`)}
            </Radio>
          ))}
        </RadioGroup>
        <div role="status">{kind && <p>{say(`shield.do.${kind}`)}</p>}</div>
        {kind === 'abuse' && (
          <>
            <SecondPerson route={assessment.route} />
            {limit && (
              <div className="shield-step">
                <h3>{say('shield.limit')}</h3>
                <div className="scripts">
                  <ScriptCard script={limit} />
                </div>
              </div>
            )}
            <EvidencePart />
          </>
        )}
      </div>
    </Section>
  );
}

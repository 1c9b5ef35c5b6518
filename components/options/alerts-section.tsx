import { useCallback } from 'react';
import type { Settings } from '../../lib/messages/messages.ts';
import { ALERT_SCOPES, ALERT_WAYS, type AlertSettings } from '../../lib/model/alerts.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { OptionSection } from './option-section.tsx';
import { useSaving } from './use-saving.ts';
import './alerts-section.css';

const USUAL_QUIET = { from: '18:00', until: '08:00' };

/** What calls this person, how often and when (defaults, "Attention"). */
export function AlertsSection({
  settings,
  revision,
  onChange,
}: {
  settings: Settings;
  /** Rises when the team's policy was saved: it is read anew. */
  revision: number;
  onChange: (settings: Settings) => Promise<void>;
}) {
  const { say, locale, ask } = useSession();
  const { save, problem, status } = useSaving(onChange);
  const { value: known, problem: notLoaded } = useLoaded(
    useCallback(() => ask('alerts.get', {}), [ask]),
    revision,
  );
  const alerts = settings.alerts ?? known?.settings;
  const put = (more: Partial<AlertSettings>) => alerts && void save({ ...settings, alerts: { ...alerts, ...more } });
  const digests = known && new Intl.ListFormat(locale).format(known.digests);
  return (
    <OptionSection anchor="alerts" title={say('options.alerts')} help={say('options.alerts.help')} status={status}>
      {known?.isLeftOut && <Notice>{say('alert.left-out')}</Notice>}
      {alerts && known && (
        <div className="alert-fields">
          <ChoiceField
            label={say('alert.way')}
            value={alerts.way}
            choices={ALERT_WAYS.map((id) => ({ id, text: say(`alert.way.${id}`) }))}
            onChange={(way) => put({ way })}
          />
          {digests && <p className="soft small">{say('alert.digests', { times: digests })}</p>}
          {alerts.way !== 'off' && (
            <>
              <ChoiceField
                label={say('alert.scope')}
                value={alerts.scope}
                choices={ALERT_SCOPES.map((id) => ({ id, text: say(`scope.${id}`) }))}
                onChange={(scope) => put({ scope })}
              />
              <ChoiceField
                label={say('alert.from')}
                value={alerts.from}
                choices={(['at-risk', 'critical'] as const).map((id) => ({ id, text: say(`alert.from.${id}`) }))}
                onChange={(from) => put({ from })}
              />
              {alerts.way === 'now' && (
                <NumberField
                  label={say('alert.budget')}
                  isLabelShown
                  value={alerts.budget ?? null}
                  placeholder={`${known.budget}`}
                  min={0}
                  max={99}
                  onChange={(budget) => put({ budget })}
                />
              )}
              <Switch isSelected={alerts.quiet != null} onChange={(isOn) => put({ quiet: isOn ? USUAL_QUIET : null })}>
                {say('alert.quiet')}
              </Switch>
              {alerts.quiet && (
                <div className="alert-quiet">
                  <TimeField
                    label={say('alert.quiet.from')}
                    value={alerts.quiet.from}
                    onChange={(from) => put({ quiet: { ...USUAL_QUIET, ...alerts.quiet, from } })}
                  />
                  <TimeField
                    label={say('alert.quiet.until')}
                    value={alerts.quiet.until}
                    onChange={(until) => put({ quiet: { ...USUAL_QUIET, ...alerts.quiet, until } })}
                  />
                </div>
              )}
            </>
          )}
        </div>
      )}
      <ProblemNotice problem={problem ?? notLoaded} />
    </OptionSection>
  );
}

import { Fragment, useCallback, useEffect, useRef, useState } from 'react';
import type { ManagedShown } from '../../lib/messages/managed-messages.ts';
import type { Answer, Settings } from '../../lib/messages/messages.ts';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Notice } from '../ui/notice.tsx';
import { AccountsSection } from './accounts/accounts-section.tsx';
import { AlertsSection } from './alerts-section.tsx';
import type { BackupPort } from './backup/backup-port.ts';
import { BackupSection } from './backup/backup-section.tsx';
import { DestinationsSection } from './destinations/destinations-section.tsx';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import { HoursSection } from './hours/hours-section.tsx';
import { KeysSection } from './keys/keys-section.tsx';
import { ManagedProvider } from './managed/managed-context.tsx';
import { ManagedSection } from './managed/managed-section.tsx';
import { MatrixSection } from './matrix/matrix-section.tsx';
import { MineSection } from './mine-section.tsx';
import { PeopleSection } from './people/people-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { ProcessSection } from './process/process-section.tsx';
import { ProfilesSection } from './profiles-section.tsx';
import { SignalsSection } from './signals/signals-section.tsx';
import type { SitesPort } from './sites-port.ts';
import { SitesSection } from './sites-section.tsx';
import { TeamSection } from './team/team-section.tsx';
import { WritingSection } from './writing-section.tsx';
import { YouSection } from './you-section.tsx';
import '../ui/base.css';
import './options.css';

const SECTIONS = [
  'you',
  'alerts',
  'writing',
  'mine',
  'sites',
  'profiles',
  'keys',
  'team',
  'signals',
  'hours',
  'matrix',
  'people',
  'accounts',
  'destinations',
  'process',
  'policy',
  'backup',
  'diagnostics',
] as const;

/** The settings: what is this person's own is saved as it is changed, the team's policy by a button. */
export function Options({
  settings,
  trouble,
  sites,
  backup,
  managed = null,
  onChange,
}: {
  settings: Settings;
  trouble: Answer<'settings.get'>['trouble'];
  sites: SitesPort;
  backup: BackupPort;
  /** What the organisation set; null until it is known. */
  managed?: ManagedShown | null;
  /** Saves. @throws ProblemError */
  onChange: (settings: Settings) => Promise<void>;
}) {
  const { say, language } = useSession();
  // The signals are a part of the policy: what one section saves, or the organisation sets, the others read anew.
  const [revision, setRevision] = useState(0);
  const onSaved = useCallback(() => setRevision((before) => before + 1), []);
  const stamp = managed?.stamp ?? '';
  const read = useRef(stamp);
  useEffect(() => {
    if (read.current === stamp) return;
    read.current = stamp;
    onSaved();
  }, [stamp, onSaved]);
  useEffect(() => {
    document.title = say('options.title');
  }, [say]);
  return (
    <ManagedProvider managed={managed}>
      <div className="options">
        <nav className="options-nav" aria-label={say('options.contents')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{say(`options.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main className="options-main">
          <h1>{say('options.title')}</h1>
          {trouble && (
            <Notice tone="warn" icon="alert">
              {problemText(say, trouble)}
            </Notice>
          )}
          <ManagedSection />
          <YouSection settings={settings} onChange={onChange} />
          <AlertsSection settings={settings} revision={revision} onChange={onChange} />
          <WritingSection settings={settings} revision={revision} onChange={onChange} />
          <MineSection settings={settings} onChange={onChange} />
          <SitesSection sites={sites} />
          <ProfilesSection sites={sites} revision={revision} onSaved={onSaved} />
          <KeysSection sites={sites} />
          <TeamSection sites={sites} revision={revision} onSaved={onSaved} />
          <SignalsSection revision={revision} onSaved={onSaved} />
          {/* What they show was partly put into words by the background: in another language they ask anew. Unsaved work is kept. */}
          <Fragment key={language}>
            <HoursSection revision={revision} onSaved={onSaved} />
            <MatrixSection revision={revision} onSaved={onSaved} />
            <PeopleSection settings={settings} onSettings={onChange} revision={revision} onSaved={onSaved} />
            <AccountsSection revision={revision} onSaved={onSaved} />
            <DestinationsSection sites={sites} revision={revision} onSaved={onSaved} />
            <ProcessSection revision={revision} onSaved={onSaved} />
          </Fragment>
          <PolicySection revision={revision} onSaved={onSaved} />
          <BackupSection port={backup} onRestored={onSaved} />
          <DiagnosticsSection />
        </main>
      </div>
    </ManagedProvider>
  );
}

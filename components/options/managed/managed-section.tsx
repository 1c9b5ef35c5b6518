import type { ManagedShown } from '../../../lib/messages/managed-messages.ts';
import { LANGUAGE_NAMES } from '../../shared/language-names.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OptionSection } from '../option-section.tsx';
import { useManaged } from './managed-context.tsx';
import './managed.css';

const isAnything = ({ off, parts, faults, team, language, firstRun, sites, destinations }: ManagedShown) =>
  off.length + parts.length + faults.length > 0 ||
  Boolean(team ?? language ?? sites ?? destinations) ||
  firstRun === false;

/** What whoever looks after the browser set for everybody here; nothing where they set nothing. */
export function ManagedSection() {
  const { say, locale } = useSession();
  const managed = useManaged();
  if (!isAnything(managed)) return null;
  const { off, parts, faults, team, language, firstRun, sites, destinations } = managed;
  const list = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const name = LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES] ?? language;
  const lines = [
    ...(team ? [say('managed.set.team', team)] : []),
    ...(parts.length > 0
      ? [say('managed.set.policy', { parts: list(parts.map((part) => nameOf(say, 'policy-part', part))) })]
      : []),
    ...(language ? [say('managed.set.language', { language: name ?? '' })] : []),
    ...(off.length > 0
      ? [say('managed.set.off', { features: list(off.map((one) => say(`managed.feature.${one}`))) })]
      : []),
    ...(sites ? [say('managed.set.sites', { hosts: list(sites) })] : []),
    ...(destinations ? [say('managed.set.destinations', { hosts: list(destinations) })] : []),
    ...(firstRun === false ? [say('managed.set.first-run')] : []),
  ];
  return (
    <OptionSection anchor="organisation" title={say('options.organisation')} help={say('managed.help')}>
      <ul className="managed-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {faults.map(({ key, message }) => (
        <Notice key={key + message} tone="warn" icon="alert">
          {say('managed.fault', { key, message })}
        </Notice>
      ))}
    </OptionSection>
  );
}

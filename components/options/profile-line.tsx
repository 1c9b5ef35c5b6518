import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { saveFile } from './save-file.ts';

/** One site that was pointed out, and what can be done with it. */
export function ProfileLine({
  profile,
  isShared,
  isOwn,
  busy,
  onShare,
  onRemove,
}: {
  profile: SiteProfile;
  isShared: boolean;
  /** False where only the team has it. */
  isOwn: boolean;
  busy: boolean;
  onShare: (isOn: boolean) => void;
  onRemove: () => void;
}) {
  const { say } = useSession();
  const { name, host, path } = profile;
  return (
    <li className="line-list-line site profile">
      <span className="site-host">
        <strong dir="auto">{name}</strong>{' '}
        {name !== host && <span className="soft">{host + (path === '/' ? '' : path)}</span>}
        {isShared && <span className="soft small"> {say('options.profiles.shared')}</span>}
      </span>
      <Button
        look="quiet"
        onPress={() => saveFile(`simmer-site-${profile.id}.json`, `${JSON.stringify(profile, null, 2)}\n`)}
      >
        {say('options.profiles.export')}
      </Button>
      <Button look="quiet" isDisabled={busy} onPress={() => onShare(!isShared)}>
        {say(isShared ? 'options.profiles.unshare' : 'options.profiles.share')}
      </Button>
      {isOwn && (
        <IconButton
          icon="close"
          label={say('options.profiles.remove', { name })}
          isDisabled={busy}
          onPress={onRemove}
        />
      )}
    </li>
  );
}

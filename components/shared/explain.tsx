import { isMessageKey } from '../../lib/i18n/translator.ts';
import { InfoButton } from '../ui/info-button.tsx';
import { useSession } from './session.tsx';
import { Unbroken } from './unbroken.tsx';

/**
 * What a word means and what to do, where it stands (R10–R14): the same sentences as on the page of all words. Nothing where the
 * team's own word has none.
 * @param topic such as `kind.anger`
 * @param name what it is called here
 * @param also further topics that belong to it
 */
export function Explain({ topic, name, also = [] }: { topic: string; name: string; also?: readonly string[] }) {
  const { say } = useSession();
  const texts = [topic, ...also].flatMap((one) => {
    const key = `help.${one}`;
    return isMessageKey(key) ? [say(key)] : [];
  });
  if (texts.length === 0) return null;
  return (
    <InfoButton label={say('help.about', { name })} title={name}>
      {texts.map((text) => (
        <p key={text}>
          <Unbroken>{text}</Unbroken>
        </p>
      ))}
      <p>
        <a className="small" href="dashboard.html#help" target="_blank" rel="noreferrer">
          {say('help.all')}
        </a>
      </p>
    </InfoButton>
  );
}

import type { ArticleView } from '../../lib/messages/knowledge-messages.ts';
import { Icon } from '../ui/icon.tsx';
import { findWebUrl } from './find-web-url.ts';
import { useSession } from './session.tsx';

/** What an article says, and where the rest of it lies. */
export function ArticleText({ article: { text, url, language } }: { article: ArticleView }) {
  const { say } = useSession();
  const link = findWebUrl(url);
  return (
    <>
      {text && (
        <p className="case-text" lang={language} dir="auto">
          {text}
        </p>
      )}
      {link && (
        <p>
          <a className="case-link" href={link} target="_blank" rel="noreferrer">
            {say('knowledge.open-link')}
            <Icon name="outside" />
            <span className="visually-hidden">{say('dashboard.opens-tab')}</span>
          </a>
        </p>
      )}
    </>
  );
}

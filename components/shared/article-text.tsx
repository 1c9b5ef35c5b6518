import type { ArticleView } from '../../lib/messages/knowledge-messages.ts';
import { findWebUrl } from './find-web-url.ts';
import { OutsideLink } from './outside-link.tsx';
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
          <OutsideLink href={link}>{say('knowledge.open-link')}</OutsideLink>
        </p>
      )}
    </>
  );
}

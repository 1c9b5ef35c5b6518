import { useState } from 'react';
import { REVIEW_TOPICS, type ReviewView } from '../../../lib/messages/review-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ReviewAct } from './review-act.ts';

/** What was said, by topic: the process, and more than the process (R98). */
export function ReviewNotes({ view, busy, act }: { view: ReviewView; busy: boolean; act: ReviewAct }) {
  const { say, locale } = useSession();
  const now = useNow();
  const [topic, setTopic] = useState<(typeof REVIEW_TOPICS)[number]>('process');
  const [text, setText] = useState('');
  const add = async () => {
    if (await act((ask) => ask('review.note', { id: view.id, topic, text }))) setText('');
  };
  return (
    <div className="review-part">
      <h3 className="review-title">{say('review.notes')}</h3>
      {view.notes.map((note) => (
        <p key={`${note.at} ${note.text}`} dir="auto">
          {note.text}{' '}
          <span className="soft small">
            {say(`review.topic.${note.topic}`)} · {note.by} · {when(note.at, now, { say, locale })}
          </span>
        </p>
      ))}
      <ChoiceField
        label={say('review.topic')}
        value={topic}
        choices={REVIEW_TOPICS.map((id) => ({ id, text: say(`review.topic.${id}`) }))}
        onChange={setTopic}
      />
      <TextField label={say('review.note')} lines={2} value={text} onChange={setText} />
      <div className="case-form-actions">
        <Button isPending={busy} isDisabled={text.trim() === ''} onPress={() => void add()}>
          {say('review.note.add')}
        </Button>
      </div>
    </div>
  );
}

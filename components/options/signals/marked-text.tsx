import { cutText } from './cut-text.ts';

/** A text with the parts that were heard marked. */
export function MarkedText({
  text,
  ranges,
  language,
}: {
  text: string;
  ranges: readonly { start?: number | null | undefined; end?: number | null | undefined }[];
  language: string;
}) {
  return (
    <p className="marked-text" dir="auto" lang={language === 'und' ? undefined : language}>
      {cutText(text, ranges).map(({ part, start, isMarked }) =>
        isMarked ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
      )}
    </p>
  );
}

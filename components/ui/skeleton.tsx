import './skeleton.css';

/** Grey lines where words will be. Says nothing to a screen reader: the status line beside it does. */
export function Skeleton({ lines }: { lines: readonly ('short' | 'medium' | 'long')[] }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {lines.map((length, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
        <span key={index} className={`skeleton-line skeleton-${length}`} />
      ))}
    </div>
  );
}

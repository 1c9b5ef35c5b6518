import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from '../ui/button.tsx';
import { useSession } from './session.tsx';

/** Copies a text, and says so in its own words for a moment. */
export function CopyButton({
  text,
  label,
  look = 'quiet',
  onCopied,
}: {
  text: string;
  label: string;
  look?: NonNullable<ButtonProps['look']>;
  onCopied?: () => void;
}) {
  const { say } = useSession();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setOutcome('copied');
        onCopied?.();
      },
      () => setOutcome('failed'),
    );
  return (
    <>
      <Button look={look} icon={outcome === 'copied' ? 'check' : 'copy'} aria-label={label} onPress={copy}>
        {outcome === 'copied' ? say('action.copied') : say('action.copy')}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'small soft' : 'visually-hidden'}>
        {outcome === 'copied' && say('action.copied')}
        {outcome === 'failed' && say('copy.failed')}
      </span>
    </>
  );
}

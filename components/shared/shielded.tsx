import type { ReactNode } from 'react';
import { FoldedWords } from '../panel/shield/folded-words.tsx';
import { useSession } from './session.tsx';
import { type Shield, useShield } from './use-shield.ts';

/** Texts of a case, folded away where one of them holds an insult, until they are asked for (U10). */
export function Shielded({ about, texts, children }: { about: string; texts: readonly string[]; children: ReactNode }) {
  const shield = useShield(about, texts);
  return (
    <ShieldedWords shield={shield} texts={texts}>
      {children}
    </ShieldedWords>
  );
}

/** The same where many such places ask together. */
export function ShieldedWords({
  shield,
  texts,
  children,
}: {
  shield: Shield;
  texts: readonly string[];
  children: ReactNode;
}) {
  const { say } = useSession();
  const states = texts.filter(Boolean).map(shield.stateOf);
  if (states.includes('waiting')) return null;
  const isFolded = states.includes('folded');
  if (!isFolded && !states.includes('shown')) return children;
  return (
    <>
      <FoldedWords text={say('shield.folded')} isFolded={isFolded} onToggle={shield.toggle} />
      {!isFolded && children}
    </>
  );
}

import { Notice } from '../ui/notice.tsx';

/** Why a file that was picked could not be taken; nothing where nothing is wrong. */
export function FileFault({ fault }: { fault: string | null }) {
  if (!fault) return null;
  return (
    <Notice live tone="warn" icon="alert">
      {fault}
    </Notice>
  );
}

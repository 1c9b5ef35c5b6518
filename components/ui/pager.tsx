import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import './pager.css';
import { Free } from './held.tsx';

/** Where one is in a long list, and the ways on and back; nothing where it fits on one page. */
export function Pager({
  page,
  pages,
  backLabel,
  nextLabel,
  onPage,
  children,
}: {
  /** From 0. */
  page: number;
  pages: number;
  backLabel: string;
  nextLabel: string;
  onPage: (page: number) => void;
  /** What is shown, in words. */
  children: ReactNode;
}) {
  if (pages <= 1) return null;
  return (
    <Free>
      <div className="pager">
        <IconButton icon="chevron-left" label={backLabel} isDisabled={page === 0} onPress={() => onPage(page - 1)} />
        <span className="soft small figures" role="status">
          {children}
        </span>
        <IconButton
          icon="chevron-right"
          label={nextLabel}
          isDisabled={page >= pages - 1}
          onPress={() => onPage(page + 1)}
        />
      </div>
    </Free>
  );
}

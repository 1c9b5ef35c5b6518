import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

/** One plain sentence about how things are, with at most one thing to do about it. */
export function Notice({
  icon = 'info',
  tone = 'plain',
  action,
  live = false,
  children,
}: {
  icon?: IconName;
  tone?: 'plain' | 'warn' | 'good';
  action?: ReactNode;
  /** True where it appears in answer to what a person just did. */
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div className="notice-text">{children}</div>
      {action && <div className="notice-action">{action}</div>}
    </div>
  );
}

import { h } from './dom.ts';
import { initials } from './words.ts';

export function avatar(name: string, isAgent: boolean): HTMLElement {
  const hue = [...name].reduce((sum, sign) => sum + sign.codePointAt(0)! * 7, 0) % 360;
  return h(
    'span',
    { class: 'avatar', style: `--hue:${hue}`, 'aria-hidden': true },
    initials(name),
    isAgent && h('span', { class: 'avatar-badge', test: 'omni-log-avatar-badge-AgentBadge' }),
  );
}

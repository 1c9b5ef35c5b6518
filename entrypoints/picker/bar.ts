import { coloursOf, styled } from './styled.ts';

/** The buttons of the bar, in the order of Tab. */
const BUTTONS = ['choose', 'larger', 'smaller', 'skip', 'back', 'use-page', 'move', 'stop'] as const;
export type BarButton = (typeof BUTTONS)[number];

export interface BarState {
  place: string;
  title: string;
  /** Said to screen readers as it changes. */
  status: string;
  help: string;
  shown: readonly BarButton[];
  labels: Partial<Record<BarButton, string>>;
}

const FONT = '14px/20px system-ui, sans-serif';

/** The bar at the foot of the page: what to point at, and the ways to go on. */
export function createBar(
  document: Document,
  root: HTMLElement,
  word: (name: string) => string,
  onButton: (button: BarButton) => void,
) {
  const colours = coloursOf(document.defaultView as Window);
  const bar = styled(document, 'div', {
    position: 'absolute',
    left: '50%',
    bottom: '16px',
    transform: 'translateX(-50%)',
    boxSizing: 'border-box',
    width: 'min(720px, calc(100vw - 24px))',
    padding: '12px 16px',
    background: colours.ground,
    color: colours.ink,
    border: `1px solid ${colours.edge}`,
    borderRadius: '10px',
    boxShadow: '0 6px 24px rgb(0 0 0 / 0.25)',
    font: FONT,
    textAlign: 'start',
    pointerEvents: 'auto',
    cursor: 'default',
    outline: 'none',
  });
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', word('pick.title'));
  bar.tabIndex = -1;
  const head = styled(document, 'div', { display: 'flex', gap: '8px', alignItems: 'baseline' });
  const place = styled(document, 'span', { color: colours.soft, whiteSpace: 'nowrap' });
  const title = styled(document, 'strong', { fontWeight: '600', font: `600 15px/20px system-ui, sans-serif` });
  head.append(place, title);
  const status = styled(document, 'div', { color: colours.ink, minHeight: '20px' });
  status.setAttribute('role', 'status');
  const help = styled(document, 'div', { color: colours.soft, font: '13px/18px system-ui, sans-serif' });
  const row = styled(document, 'div', { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' });
  const buttons = new Map(BUTTONS.map((name) => [name, createButton(name)]));
  row.append(...buttons.values());
  bar.append(head, status, help, row);
  root.append(bar);

  function createButton(name: BarButton): HTMLButtonElement {
    const isMain = name === 'choose';
    const button = styled(document, 'button', {
      font: FONT,
      padding: '5px 12px',
      borderRadius: '6px',
      border: `1px solid ${isMain ? colours.accent : colours.edge}`,
      background: isMain ? colours.accent : 'transparent',
      color: isMain ? colours.onAccent : colours.ink,
      cursor: 'pointer',
      margin: '0',
    });
    button.type = 'button';
    button.dataset.button = name;
    button.addEventListener('click', () => onButton(name));
    button.addEventListener('focus', () => {
      button.style.outline = `2px solid ${colours.accent}`;
      button.style.outlineOffset = '2px';
    });
    button.addEventListener('blur', () => {
      button.style.outline = 'none';
    });
    return button;
  }

  return {
    element: bar,
    accent: colours.accent,
    show(state: BarState): void {
      place.textContent = state.place;
      title.textContent = state.title;
      if (status.textContent !== state.status) status.textContent = state.status;
      help.textContent = state.help;
      for (const [name, button] of buttons) {
        button.textContent = state.labels[name] ?? word(`pick.${name}`);
        button.style.display = state.shown.includes(name) ? 'inline-block' : 'none';
      }
    },
    /** Tab at an end of the buttons goes to the other; false where it stays within them by itself. */
    goRound(isBack: boolean): boolean {
      const ends = [...buttons.values()].filter(({ style }) => style.display !== 'none');
      const at = (bar.getRootNode() as Document | ShadowRoot).activeElement;
      const isAtEnd = isBack ? at === ends[0] || at === bar : at === ends.at(-1);
      if (isAtEnd) ends.at(isBack ? -1 : 0)?.focus();
      return isAtEnd;
    },
    /** To the top of the page and back: the reply box is often at its foot. */
    move(): void {
      const isLow = bar.style.bottom !== 'auto';
      bar.style.bottom = isLow ? 'auto' : '16px';
      bar.style.top = isLow ? '16px' : 'auto';
    },
  };
}

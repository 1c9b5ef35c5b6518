import { htmlOf, linesOf, openPage } from './open-page.ts';

/** What a page may do that means no harm and means no good. */
const MANNERS: Record<string, (element: HTMLElement) => void> = {
  refusing: (element) => {
    for (const type of ['paste', 'beforeinput']) element.addEventListener(type, (event) => event.preventDefault());
    const html = element.innerHTML;
    new MutationObserver(() => {
      if (element.innerHTML !== html) element.innerHTML = html;
    }).observe(element, { childList: true, subtree: true, characterData: true });
  },
  cutting: (element) => {
    element.addEventListener('input', () => {
      const text = element.textContent ?? '';
      if (text.length > 30) element.textContent = text.slice(0, 30);
    });
  },
  correcting: (element) => {
    element.addEventListener('input', () => {
      setTimeout(() => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const words = node as Text;
          if (words.data.includes('Kim')) words.data = words.data.replaceAll('Kim', 'KIM');
        }
      }, 60);
    });
  },
  /** Takes the paste, and thinks it over. */
  slow: (element) => {
    element.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/html') ?? '';
      setTimeout(() => {
        element.innerHTML += text;
      }, 900);
    });
  },
};

function place(at: HTMLElement, kind: string | null): HTMLElement {
  if (kind === 'iframe') {
    const frame = at.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument as Document;
    inside.body.contentEditable = 'true';
    return inside.body;
  }
  const root =
    kind === 'shadow'
      ? at.attachShadow({ mode: 'open' })
      : kind === 'closed'
        ? at.attachShadow({ mode: 'closed' })
        : at;
  const element = root.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  return element;
}

openPage((at, paragraphs) => {
  const { searchParams } = new URL(location.href);
  if (searchParams.has('dialog')) {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(at.closest('form') as HTMLFormElement);
    dialog.showModal();
  }
  const element = place(at, searchParams.get('in'));
  element.innerHTML = searchParams.get('html') ?? htmlOf(paragraphs);
  MANNERS[searchParams.get('manner') ?? '']?.(element);
  return {
    text: () => linesOf(element.innerHTML),
    lock: () => {
      element.contentEditable = 'false';
    },
  };
});

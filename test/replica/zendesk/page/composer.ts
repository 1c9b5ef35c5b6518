import {
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
  Underline,
} from 'ckeditor5';
import type { TicketData } from '../page-data.ts';
import { h, setHook } from './dom.ts';
import { icon } from './icons.ts';
import { postComment } from './post-comment.ts';

export type Channel = 'web' | 'internal';

const CHANNEL_WORDS: Record<Channel, string> = { web: 'Public reply', internal: 'Internal note' };

/** The composer of one ticket: a real CKEditor 5, a channel switcher, and a Send button that posts into the replica. */
export function composer(ticket: TicketData, footer: HTMLElement): HTMLElement {
  const place = h('div', { class: 'editor', test: 'editor-view' });
  const toolbar = h('div', { class: 'editor-tools', test: 'omnichannel-composer-toolbar' });
  const switcher = h(
    'button',
    {
      class: 'channel',
      type: 'button',
      test: 'omnichannel-channel-switcher-button',
      'data-channel': 'web',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    icon('reply', 15),
    h('span', {}, CHANNEL_WORDS.web),
    icon('down', 12),
  );
  const menu = h('div', { class: 'channel-menu', role: 'menu', hidden: true });
  const send = h(
    'button',
    { class: 'send', type: 'button', test: 'omnichannel-omnicomposer-send-button' },
    icon('send', 14),
    'Send',
  );
  const box = h(
    'section',
    { class: 'composer web', 'aria-label': 'Composer' },
    h(
      'div',
      { class: 'composer-head' },
      h('div', { class: 'channel-wrap' }, switcher, menu),
      h('span', { class: 'to' }, `To ${ticket.requester}`),
    ),
    place,
    h('div', { class: 'composer-foot' }, toolbar, send),
    footer,
  );

  const choose = (channel: Channel) => {
    switcher.dataset.channel = channel;
    switcher.querySelector('span')!.textContent = CHANNEL_WORDS[channel];
    box.classList.toggle('web', channel === 'web');
    box.classList.toggle('internal', channel === 'internal');
    toggle(false);
  };
  const toggle = (open: boolean) => {
    menu.hidden = !open;
    switcher.setAttribute('aria-expanded', String(open));
  };
  switcher.addEventListener('click', () => toggle(menu.hidden !== false));
  for (const channel of ['web', 'internal'] as const) {
    menu.append(
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          test: `omnichannel-channel-switcher-menuitem-${channel}`,
          onclick: () => choose(channel),
        },
        icon(channel === 'web' ? 'reply' : 'lock', 15),
        CHANNEL_WORDS[channel],
      ),
    );
  }

  const editor = createEditor(place, toolbar);
  send.addEventListener('click', async () => {
    const written = await editor;
    if (written.getData().trim() === '') return;
    await postComment(ticket.id, written.getData(), switcher.dataset.channel !== 'internal');
    written.setData('');
  });
  return box;
}

async function createEditor(place: HTMLElement, toolbar: HTMLElement): Promise<DecoupledEditor> {
  const editor = await DecoupledEditor.create({
    root: { element: place },
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Underline, Link, List, BlockQuote, PasteFromOffice],
    toolbar: ['bold', 'italic', 'underline', '|', 'link', 'bulletedList', 'blockQuote'],
  } as never);
  toolbar.append(editor.ui.view.toolbar.element!);
  const editable = editor.ui.view.editable.element!;
  editable.classList.add('rich-text');
  setHook(editable, 'data-test-id', 'omnicomposer-rich-text-ckeditor');
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot()!;
    const hook = editable.getAttribute('data-test-id');
    if (hook) writer.setAttribute('data-test-id', hook, root);
  });
  return editor;
}

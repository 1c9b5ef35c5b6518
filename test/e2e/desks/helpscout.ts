import type { DeskPage } from './desk-page.ts';

const item = (id: number, name: string, mark: string, body: string) =>
  `<li class="ThreadListItem ${mark}"><div id="thread-${id}"><span data-nocollapse="true">${name}</span> <span data-testid="timestamp"><time>Nov 16</time></span>${body}</div></li>`;
const text = (words: string) => `<div class="is-ignoring-table"><p>${words}</p></div>`;

const row = (id: number, number: number, subject: string) =>
  `<li class="Listcss__ListItemUI-x1y2z3"><a href="/conversation/${id}/${number}">${subject}</a></li>`;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parcel never came</title>
<style>[hidden]{display:none} li{min-height:32px} [contenteditable]{min-height:50px;border:1px solid}</style></head><body>
<ul id="list" data-testid="ConversationList" hidden>${row(1234567, 4711, 'Parcel never came')}${row(1234568, 4712, 'Thanks a lot')}</ul>
<div id="conversation">
<header><span data-cy="Text">3</span><span data-cy="Text">#4711</span><textarea aria-label="Conversation Subject">Parcel never came</textarea><span data-cy="Tag">vip</span></header>
<div data-testid="ThreadContainer"><ol aria-label="Thread Items">
${item(1001, 'Kim Doe', 'is-customer', text('My parcel never came. This is the third time I write.'))}
${item(1002, 'Ann Berg', 'is-note', text('I want a manager to hear this, says the note.'))}
${item(1003, 'Ann Berg', '', text('We are looking for it.'))}
${item(1004, 'Kim Doe', 'is-customer', '<button aria-expanded="false">If this is…</button>')}
</ol></div>
<aside><div data-cy="Sidebar.CustomerName"><span class="c-Truncate__content">Kim Doe</span></div><a data-testid="EmailList.EmailLink" href="mailto:kim@customer.example">kim@customer.example</a></aside>
<div data-testid="reply-bar"><div data-cy="ConvoEditor"><div id="reply" role="textbox" aria-label="Reply Editor" contenteditable="true"></div></div></div>
</div>
<div id="other" role="textbox" contenteditable="true"></div>
<script>
document.querySelector('[aria-expanded]').addEventListener('click', ({ target }) => {
  target.outerHTML = ${JSON.stringify(text('If this is not settled by Friday I will take legal action.'))};
});
addEventListener('hashchange', () => {
  if (location.hash !== '#list') return;
  history.replaceState(null, '', '/mailbox/abc123/');
  conversation.hidden = true;
  list.hidden = false;
});
</script></body></html>`;

export const helpscout: DeskPage = {
  name: 'Help Scout',
  url: 'https://secure.helpscout.net/conversation/1234567/4711',
  html,
  subject: 'Parcel never came',
  heard: /third time/,
  held: { missing: 1, brings: /legal action/ },
  composer: '#reply',
  others: '#other',
  list: { hash: '#list', row: '#list li:first-child' },
};

import type { DeskPage } from './desk-page.ts';

const THREAD = '1a1dafa01e04a1c7';
const TOKEN = 'FMfcgzQjgqTcKRZchSbnCPLHCxWdqFTr';
const OTHER = '1a1dafa28f01b2c3';

const head = (name: string, email: string, time: string) =>
  `<table><tbody><tr><td class="gF"><span class="gD" email="${email}" name="${name}"><span>${name}</span></span></td><td class="gH"><div class="gK"><span class="g3" title="${time}">${time}</span></div></td></tr></tbody></table>`;

/** Folded to a line until it is clicked. */
function message(id: string, name: string, email: string, time: string, text: string, isFolded = false): string {
  const state = isFolded ? 'kv' : 'h7';
  const body = isFolded
    ? `<div class="iA">${text.slice(0, 12)}…</div>`
    : `<div class="ii gt"><div class="a3s">${text}</div></div>`;
  return `<div class="${state}" role="listitem" data-rest="${isFolded ? text : ''}"><div class="${isFolded ? 'adf' : 'adn'} ads" data-legacy-message-id="${id}"><div class="gs"><div class="gE">${head(name, email, time)}</div>${body}</div></div></div>`;
}

const row = (id: string, subject: string) =>
  `<tr class="zA yO" role="row"><td class="yX"><div class="yW"><span class="yP" email="kim@customer.example">Kim Doe</span></div></td><td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog" id=":${id.slice(-3)}" style="margin-left:20px"><span data-legacy-thread-id="${id}">${subject}</span></span></div></div></div></td><td class="xW"><span title="Nov 14, 2026, 4:53 PM">Nov 14</span></td></tr>`;

const editable =
  '<div class="Ap"><div class="Am Al editable" g_editable="true" contenteditable="true" role="textbox"></div></div>';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Where is my refund? - support@shop.example - Shop Mail</title>
<style>[hidden]{display:none} tr{height:32px} [contenteditable]{min-height:50px;border:1px solid}</style></head><body>
<div role="banner"><a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: Ann (support@shop.example)">A</a></div>
<div role="main">
<div id="list" gh="tl"><table role="grid"><tbody>${row(THREAD, 'Where is my refund?')}${row(OTHER, 'Thanks a lot')}<tr class="zA"><td colspan="3"><div class="y6"><span id=":ad"><span>Buy now</span></span></div></td></tr></tbody></table></div>
<div id="before" class="nH bkK" hidden><div class="ha"><h2 class="hP" data-legacy-thread-id="${OTHER}">Thanks a lot</h2></div><div role="list">${message(OTHER, 'Lee', 'lee@other.example', 'Nov 13, 2026, 9:00 AM', 'All is well.')}</div></div>
<div id="thread" class="nH bkK"><div class="ha"><h2 class="hP" data-legacy-thread-id="${THREAD}">Where is my refund?</h2></div><div role="list">
${message(THREAD, 'Kim Doe', 'kim@customer.example', 'Nov 12, 2026, 8:30 AM', 'Hello, where is my refund for order 30417?')}
<div class="kQ" hidden role="listitem"></div><div class="adv" id="bar"><span class="adx">1</span></div>
${message('1a1dafa01e04a1d0', 'Ann', 'support@shop.example', 'Nov 13, 2026, 10:05 AM', 'We are looking into it.', true)}
${message('1a1dafa01e04a1d2', 'Kim Doe', 'kim@customer.example', 'Nov 14, 2026, 4:53 PM', 'This is the third time I ask. I want to speak to your manager today.')}
<div class="ip">${editable}</div></div></div>
</div>
<div class="M9" role="dialog" id="other"><input type="hidden" name="rm" value="${OTHER}">${editable}</div>
<script>
const show = () => { const open = location.hash.split('/').length > 1; thread.hidden = !open; list.hidden = open; document.title = open ? 'Where is my refund? - support@shop.example - Shop Mail' : 'Inbox - support@shop.example - Shop Mail'; };
addEventListener('hashchange', show); show();
let pressed;
const unfold = (item, text) => { item.className = 'h7'; item.querySelector('.ads').className = 'adn ads'; item.querySelector('.iA').outerHTML = '<div class="ii gt"><div class="a3s">' + text + '</div></div>'; };
thread.addEventListener('mousedown', (event) => { pressed = event.target; });
thread.addEventListener('click', (event) => {
  if (pressed !== event.target) return;
  if (event.target.closest('#bar')) {
    bar.remove();
    const item = thread.querySelector('.kQ');
    item.outerHTML = ${JSON.stringify(message('1a1dafa01e04a1c9', 'Kim Doe', 'kim@customer.example', 'Nov 12, 2026, 9:10 AM', 'If this is not settled by Friday I will take legal action.', true))};
    return;
  }
  const item = event.target.closest('.kv');
  if (item) setTimeout(() => unfold(item, item.dataset.rest), 50);
});
</script></body></html>`;

export const gmail: DeskPage = {
  name: 'Gmail',
  url: `https://mail.google.com/mail/u/1/#inbox/${TOKEN}`,
  html,
  subject: 'Where is my refund?',
  heard: /manager/,
  held: { missing: 2, brings: /legal action/ },
  composer: '#thread [g_editable]',
  others: '#other [g_editable]',
  list: { hash: '#inbox', row: '#list tr:first-child' },
};

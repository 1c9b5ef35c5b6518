import type { DeskPage } from './desk-page.ts';

const ID = 'AAQkADk2ZTFhYTI3LWVhMDQtNGQ5YgAQAKt/Qm+3xYZKh0fC1vJ9p2c=';
const OTHER = 'AAQkADk2ZTFhYTI3LWVhMDQtNGQ5YgAQAB7dW2kPq0VNs4hE8uR6t1A=';
const SUBJECT = 'Kettle arrived broken';

const row = (id: string, name: string, email: string, subject: string, isSelected: boolean) =>
  `<div role="option" data-convid="${id}" aria-selected="${isSelected}" aria-label="${name} ${subject}"><div class="x1"><div class="x2" aria-hidden="true"><span>${name.slice(0, 2)}</span></div><div class="x3"><span title="${email}">${name}</span></div><div class="x4"><span>${subject}</span></div></div></div>`;

/** Closed to its beginning until it is clicked. */
function message(id: number, name: string, email: string, time: string, text: string, isClosed = false): string {
  const head = `<div class="x5" id="MSG_${id}_FROM"><span aria-label="From: ${name}"><span title="${email}">${name}<span>&lt;${email}&gt;</span></span></span></div><div id="MSG_${id}_TO"><span title="ann@shop.example">Ann</span></div><div data-testid="SentReceivedSavedTime">&lrm;${time}</div>`;
  const rest = isClosed
    ? `<div class="x6">${text.slice(0, 12)}</div>`
    : `<div role="document" aria-label="Message body" id="UniqueMessageBody_${id}">${text}</div>`;
  return `<div class="x7" data-rest="${text}"><div aria-label="Email message"${isClosed ? ' aria-expanded="false" role="button"' : ''}>${head}${rest}</div></div>`;
}

const reply = (subject: string) =>
  `<div id="docking_InitVisiblePart_${subject.length}"><div role="textbox" aria-label="To" contenteditable="true">Kim Doe</div><input type="text" value="${subject}" aria-label="Subject"><div role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true" class="write"></div></div>`;

const html = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Mail - Ann - Outlook</title>
<style>[role=option]{height:64px} .x3{padding-left:24px} .write{min-height:50px;border:1px solid} #app{display:flex} #ReadingPaneContainerId{flex:1}</style></head><body>
<button id="O365_MainLink_Me" aria-label="Account manager for Ann ann@shop.example">A</button>
<div id="app"><div id="MailList"><div role="listbox">${row(OTHER, 'Lee', 'lee@other.example', 'Thanks a lot', false)}${row(ID, 'Kim Doe', 'kim@customer.example', SUBJECT, true)}</div></div>
<div id="ReadingPaneContainerId"><main data-app-section="MailReadCompose">
<div id="ConversationReadingPaneContainer" style="display:none"><div id="CONV_7_SUBJECT" role="heading"><span title="Thanks a lot">Thanks a lot</span></div>${message(8, 'Lee', 'lee@other.example', 'Fri 11/13/2026 9:00 AM', 'All is well.')}</div>
<div id="ConversationReadingPaneContainer" class="front"><div id="CONV_1_SUBJECT" role="heading"><span title="${SUBJECT}">${SUBJECT}</span><button>Summarize</button></div><div id="thread">
${reply(`RE: ${SUBJECT}`)}
${message(2, 'Kim Doe', 'kim@customer.example', 'Sat 11/14/2026 4:53 PM', 'This is the third time I ask. I want to speak to your manager today.')}
${message(3, 'Ann', 'ann@shop.example', 'Fri 11/13/2026 10:05 AM', 'We are looking into it.', true)}
<div id="bar"><button>1 more message</button></div>
${message(5, 'Kim Doe', 'kim@customer.example', 'Thu 11/12/2026 8:30 AM', 'Hello, my kettle arrived broken, order 30417.')}
</div></div>
<div id="other">${reply('A new offer')}</div>
</main></div></div>
<script>
const thread = document.querySelector('#thread');
thread.addEventListener('click', (event) => {
  if (event.target.closest('#bar button')) {
    bar.outerHTML = ${JSON.stringify(message(4, 'Kim Doe', 'kim@customer.example', 'Thu 11/12/2026 9:10 AM', 'If this is not settled by Friday I will take legal action.', true))};
    return;
  }
  const item = event.target.closest('[aria-expanded="false"]');
  if (item) setTimeout(() => {
    const id = item.querySelector('[id^="MSG_"]').id.split('_')[1];
    item.removeAttribute('aria-expanded');
    item.lastElementChild.outerHTML = '<div role="document" aria-label="Message body" id="UniqueMessageBody_' + id + '">' + item.parentElement.dataset.rest + '</div>';
  }, 50);
});
</script></body></html>`;

export const outlook: DeskPage = {
  name: 'Outlook on the web',
  url: `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(ID)}`,
  html,
  subject: SUBJECT,
  heard: /manager/,
  held: { missing: 2, brings: /legal action/ },
  composer: '.front .write',
  others: '#other .write',
  list: { hash: '', row: '[role="option"]:nth-child(2)' },
};

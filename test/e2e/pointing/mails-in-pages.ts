/** A history of mails as a ticket system shows it: headers in a table nobody wrote, quotes folded by a button of the page's own. */
const sheet = (id: number, who: string, text: string, rest = '') => `
  <div class="transaction message" data-transaction-id="${id}"><div class="metadata"><span class="date">Sat 14 Nov 17:36</span> <span class="user">${who}</span> - Correspondence added</div>
  <div class="content"><table><tbody><tr><td class="key">Date:</td><td>Sat, 14 Nov 2026 15:36:07 +0000</td></tr><tr><td class="key">To:</td><td>support@desk.example</td></tr><tr><td class="key">Message-ID:</td><td>&lt;1@desk.example&gt;</td></tr></tbody></table>
  <div class="attachments"><div class="body"><div>${text}</div>${rest}</div></div></div></div>`;
const folded =
  '<div class="folder" onclick="void 0">Show quoted text</div><div style="display: none"><blockquote><div>Quoted</div></blockquote></div>';
const filledIn =
  '<table class="form"><tr><td>Date:</td><td>12 Nov</td></tr><tr><td>To:</td><td>Kim</td></tr><tr><td>Message:</td><td>It never came.</td></tr></table>';
export const HISTORY = `<h1>#7: Kettle</h1><div class="history">${sheet(1, 'Kim', 'Where is it?')}${sheet(2, 'Ann', 'On its way.', folded)}${sheet(3, 'Kim', 'A form:', filledIn)}${sheet(4, 'Kim', '<p onclick="void 0">Well?</p>')}</div>`;

/** One mail with the mails before it in it, each in a quote of the other, built like the mail itself. */
export const MAIL = `<div id="view"><div id="header"><h2 class="subject">Kettle</h2><span class="from">Kim</span> <span class="sent">Today 10:14</span></div>
  <div id="body"><div class="part"><div class="mail"><div dir="ltr">Nobody answers me.</div><br><div class="v1gmail_quote"><div dir="ltr" class="attr">Ann wrote:</div>
  <blockquote class="v1gmail_quote"><div dir="ltr">We are checking.</div><br><div class="v1gmail_quote"><div dir="ltr" class="attr">Kim wrote:</div><blockquote><div dir="ltr" id="deepest">Where is it?</div></blockquote></div></blockquote></div></div></div></div></div>`;

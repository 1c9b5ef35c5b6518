/** The HTML a helpdesk makes of a plain text: paragraphs, line breaks, quoted lines in a blockquote. Everything is escaped. */
export function htmlOfText(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => {
      const quoted = block.split('\n').every((line) => line.startsWith('>'));
      const lines = block.split('\n').map((line) => escapeHtml(quoted ? line.replace(/^> ?/, '') : line));
      return quoted ? `<blockquote><p>${lines.join('<br>')}</p></blockquote>` : `<p>${lines.join('<br>')}</p>`;
    })
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}

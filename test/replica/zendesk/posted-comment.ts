export interface Posted {
  html: string;
  text: string;
  isPublic: boolean;
  /** The ticket's `updated_at` as whoever writes saw it: written only where it still is so. */
  stamp: string | undefined;
}

/** What a page puts into a ticket: the replica's own when its Send button is pressed, or a script in it. @throws SyntaxError */
export function postedComment(body: string): Posted {
  const { ticket } = JSON.parse(body) as {
    ticket: {
      comment: { html_body: string; plain_body?: string; public: boolean };
      safe_update?: boolean;
      updated_stamp?: string;
    };
  };
  const { html_body: html, plain_body, public: isPublic } = ticket.comment;
  const stamp = ticket.safe_update ? ticket.updated_stamp : undefined;
  return { html, text: plain_body ?? textOf(html), isPublic, stamp };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function textOf(html: string): string {
  return html
    .replace(/<br>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}

/** What the replica's own page posts when its Send button is pressed. @throws SyntaxError */
export function postedComment(body: string): { html: string; text: string; isPublic: boolean } {
  const { ticket } = JSON.parse(body) as {
    ticket: { comment: { html_body: string; plain_body: string; public: boolean } };
  };
  return { html: ticket.comment.html_body, text: ticket.comment.plain_body, isPublic: ticket.comment.public };
}

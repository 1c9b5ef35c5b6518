/** Why a document is refused. CouchDB gives it as the reason of `forbidden`. */
export const REFUSALS = {
  'not-member': 'whoever posts it has no role in this team',
  'no-document': 'a document holds exactly one of event, item and sighting, and who posted it',
  'no-attachments': 'documents have no attachments',
  'no-history': 'a document is posted, not replicated with a history of its own',
  'wrong-envelope': 'something that every event, item or sighting says is missing or of another sort',
  'wrong-id': 'the document is not called as what it holds',
  'wrong-poster': 'postedBy is not the name that is signed in',
  'wrong-space': 'it belongs into another database, or nowhere but its own computer',
  'too-large': 'it is larger than anything that Simmer writes',
  unchangeable: 'it is there already, and what was said does not change',
  'stays-erased': 'it was erased, and nothing erased comes back',
  'not-poster': 'it is somebody else’s',
  'needs-coach': 'a coach says this',
  'needs-manager': 'a manager says this',
  'needs-administrator': 'an administrator does this',
} as const;
export type Refusal = keyof typeof REFUSALS;

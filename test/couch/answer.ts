/** An answer as CouchDB gives it: a status and JSON. */
export interface Answer {
  status: number;
  json: unknown;
}

export const answer = (status: number, json: unknown): Answer => ({ status, json });

/** A refusal, thrown from wherever it is noticed. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(status: number, error: string, reason: string) {
    super(`${status} ${error}: ${reason}`);
    this.answer = answer(status, { error, reason });
  }
}

/** Who asks, as CouchDB tells its validators. */
export interface Who {
  name: string | null;
  roles: string[];
}

export const isServerAdmin = ({ roles }: Who): boolean => roles.includes('_admin');

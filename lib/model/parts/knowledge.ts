/** The article that holds a case's solution, or why there is none (R131). */
export interface Knowledge {
  /** What was said last; missing until something was. */
  said?: {
    /** Id of the article, and the vault item of its title as it was; null where there is none. */
    article: string | null;
    title: string | null;
    /** Vault item: why there is no article. */
    reason: string | null;
    at: string;
    by: string;
  };
}

/** What can be found: an article, or an earlier case. Its words are read from the vault and never kept with it. */
export interface Document {
  /** `article:<id>` or `case:<id>`. */
  id: string;
  title: string;
  text: string;
  /** What the helpdesk calls the issue; empty where there is none. */
  issue: string;
  /** Tag of the language it is written in; null where it is not known. */
  language: string | null;
}

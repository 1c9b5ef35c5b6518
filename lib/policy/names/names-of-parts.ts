/** What the shipped policy calls its parts in one more language, by kind and id. */
export interface NamesOfParts {
  /** Items of the checklists. */
  step: Record<string, string>;
  risk: Record<string, string>;
  mitigation: Record<string, string>;
  row: Record<string, string>;
  /** One of a template only by the template's id and its own. */
  ladder: Record<string, string>;
  sponsorship: Record<string, string>;
}

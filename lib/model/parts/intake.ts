/** What the helpdesk's page proposed for a case and nobody wants to hear of again: ids of proposals. */
export interface Intake {
  aside: readonly string[];
}

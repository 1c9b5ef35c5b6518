/** A case that proposed its customer for the sponsorship programme (R112): which account, who did it and when. */
export interface CaseSponsorship {
  proposed?: { account: string; at: string; by: string };
}

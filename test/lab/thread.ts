/** The mailbox under test and the people who answer in it. */
export const SUPPORT = { name: 'Fjord & Kettle Support', email: 'support@fjordkettle.example' };
export const STAFF = { nora: 'Nora Lindqvist', tomasz: 'Tomasz Zieliński' } as const;

export interface ThreadMessage {
  by: 'customer' | keyof typeof STAFF;
  /** Hours before the mailbox was filled. */
  ago: number;
  text: string;
}

/** One conversation by mail. Each mail quotes the one before it, the way the customer's mail program does. */
export interface Thread {
  /** Short name; part of the Message-IDs. */
  key: string;
  language: string;
  about: string;
  subject: string;
  customer: { name: string; email: string };
  /** What the customer writes with: it decides about HTML and about how quotes look. */
  client: 'plain' | 'outlook' | 'gmail' | 'apple' | 'thunderbird';
  messages: ThreadMessage[];
}

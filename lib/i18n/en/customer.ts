/** English: the customer: contacts, updates, their rhythm. */
export const customer = {} as const;

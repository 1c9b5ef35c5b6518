/** People, roles, duty and accounts. */
export const duty = {};

/** How pages name what stands around a message's words: who, when, and what can be done with it. */
export const OF_HEADS =
  /head|meta|tool|action|contextual|byline|avatar|author|sender|date|time|stamp|menu|btn|button|icon|info|details|photo|picture|gravatar/i;
export const HEAD_TAGS = /^(header|h[1-6]|time|img|svg|button|summary)$/;

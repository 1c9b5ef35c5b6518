/** The WebExtension API. Everything else imports it from here, so that the edge to the browser stays thin and in one place. */
export { default as browser } from 'webextension-polyfill';

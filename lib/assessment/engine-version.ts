/** Version of what hears, scores and routes. Goes up whenever the same ticket may come out differently. */
export const ENGINE_VERSION = '1.3.0';

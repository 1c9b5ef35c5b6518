export { toInstant } from '../to-instant.ts';

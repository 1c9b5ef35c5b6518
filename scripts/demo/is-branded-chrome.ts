/** True for Google's own Chrome, which since version 137 loads no extension from its command line. */
export function isBrandedChrome(path: string): boolean {
  return /google[- ]chrome(?!.*for[- ]testing)|[\\/]google[\\/]chrome[\\/]/i.test(path);
}

/** Offers a text as a file to keep. */
export function saveFile(name: string, text: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser fetches the text after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

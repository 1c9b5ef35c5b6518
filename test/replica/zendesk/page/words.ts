/** How the replica says times and names; always in English, because it stands for one team's helpdesk. */

export function shortTime(iso: string): string {
  const at = new Date(iso);
  const today = new Date().toDateString() === at.toDateString();
  return today
    ? `Today ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
    : at.toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

/** Time left until an instant as a badge says it: `34m`, `3h`, `-2h`, `-4d`. */
export function leftUntil(iso: string): { text: string; late: boolean; soon: boolean } {
  const minutes = Math.round((new Date(iso).getTime() - Date.now()) / 60_000);
  const size = Math.abs(minutes);
  const text = size < 60 ? `${size}m` : size < 48 * 60 ? `${Math.floor(size / 60)}h` : `${Math.floor(size / 1440)}d`;
  return { text: minutes < 0 ? `-${text}` : text, late: minutes < 0, soon: minutes >= 0 && minutes < 60 };
}

export function initials(name: string): string {
  const words = name.split(/\s+/);
  return /^[\x20-\u024f]/.test(name)
    ? words
        .map((word) => word[0] ?? '')
        .slice(0, 2)
        .join('')
    : name.slice(0, 1);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

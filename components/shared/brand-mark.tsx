/** Simmer's own mark, as on the toolbar: a pot with a line of steam. Beside a name that says it, so it is hidden from readers. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#0f4c4a" />
      <path d="M64 50c-9-7 9-13 0-21-4-4-4-8-1-12" fill="none" stroke="#ffb454" strokeWidth="8" strokeLinecap="round" />
      <rect x="30" y="58" width="68" height="9" rx="4.5" fill="#f4efe6" />
      <path d="M34 72h60v18a16 16 0 0 1-16 16H50a16 16 0 0 1-16-16z" fill="#f4efe6" />
      <path d="M33 78h-8a6 6 0 0 0 0 13h8M95 78h8a6 6 0 0 1 0 13h-8" fill="none" stroke="#f4efe6" strokeWidth="6" />
    </svg>
  );
}

/** A dial that points to half past one: a knob, a clock on the ward, the start of a round. */
export function Logo() {
  return (
    <svg viewBox="0 0 22 22" aria-hidden width="22" height="22">
      <circle cx="11" cy="11" r="9.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M11 1.5v5M11 11l4.5-4.5" stroke="currentColor" strokeWidth="2" />
      <circle cx="11" cy="11" r="2.6" fill="currentColor" />
    </svg>
  );
}

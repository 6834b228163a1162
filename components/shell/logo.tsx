/** The body's mark: a tick within a star. Decorative: the name always stands beside it. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="7" fill="#0e4f4d" />
      <path
        d="M16.0 7.2L18.53 13.12L24.94 13.7L20.09 17.93L21.53 24.2L16.0 20.9L10.47 24.2L11.91 17.93L7.06 13.7L13.47 13.12Z"
        fill="#e3b341"
        stroke="#e3b341"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M12.4 16.9l2.6 2.6 4.8-5"
        fill="none"
        stroke="#0e4f4d"
        strokeWidth="2.1"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

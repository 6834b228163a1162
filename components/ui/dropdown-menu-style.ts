// Apart from the client components, so that pages rendered on the server can use the look too.
export const menuSurface =
  "z-50 min-w-48 rounded-lg border border-line bg-raised p-1.5 shadow-lg animate-appear outline-none";

export const menuItem =
  "flex w-full min-h-9 pointer-coarse:min-h-11 items-center gap-2.5 rounded-md px-2.5 text-start text-[0.9375rem] outline-none select-none data-highlighted:bg-sunken hover:bg-sunken [&_svg]:size-4.5 [&_svg]:text-ink-muted";

import { cn } from "./class-names";

const widths = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl" };

export type DialogWidth = keyof typeof widths;

export const dialogStyle = {
  overlay: "fixed inset-0 z-50 bg-overlay animate-appear",
  content: (width: DialogWidth) =>
    cn(
      "fixed top-1/2 left-1/2 z-50 w-[calc(100%-2rem)] -translate-x-1/2 -translate-y-1/2 animate-appear",
      "max-h-[calc(100dvh-3rem)] overflow-y-auto rounded-xl border border-line bg-raised p-6 shadow-lg outline-none",
      widths[width],
    ),
  title: "text-lg font-semibold text-ink",
};

import { cva, type VariantProps } from "class-variance-authority";

export const buttonStyle = cva(
  [
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap select-none",
    "transition-colors duration-100 [&_svg]:size-[1.125em] [&_svg]:shrink-0",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60",
  ],
  {
    variants: {
      tone: {
        primary: "bg-primary text-on-primary hover:bg-primary-hover",
        secondary: "border border-line-strong bg-surface text-ink hover:border-ink-muted hover:bg-sunken",
        quiet: "text-primary-ink hover:bg-primary-soft",
        danger: "bg-danger text-on-danger hover:bg-danger-hover",
        "danger-quiet": "border border-danger-line bg-surface text-danger-ink hover:bg-danger-soft",
      },
      size: {
        sm: "h-8 px-3 text-sm pointer-coarse:min-h-11",
        md: "h-10 px-4 text-[0.9375rem] pointer-coarse:min-h-11",
        lg: "h-12 px-6 text-base",
        touch: "min-h-12 px-5 text-base",
        icon: "size-10 pointer-coarse:size-11",
      },
    },
    defaultVariants: { tone: "primary", size: "md" },
  },
);

export type ButtonStyle = VariantProps<typeof buttonStyle>;

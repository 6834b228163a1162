import { cn } from "./class-names";

/** A grey stand-in of the size of what is loading. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn("block animate-shimmer rounded-md bg-neutral-soft", className)} />;
}

/** A page that is loading: title and a few lines. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="grid gap-5">
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-5 w-80 max-w-full" />
      <Skeleton className="mt-4 h-64 w-full rounded-lg" />
    </div>
  );
}

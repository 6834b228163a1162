import { CircleAlert } from "lucide-react";
import { cn } from "@/components/ui/class-names";

type Props = {
  name: string;
  label: string;
  hint: string;
  typed: string;
  problem?: string;
  /** Beside the label of a field that may stay empty. */
  mark?: string;
};

/** A number field of a plain GET form: no script, and what was typed comes back beside what is wrong with it. */
export function CountField({ name, label, hint, typed, problem, mark }: Props) {
  const id = `guide-${name}`;
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className="text-[0.9375rem] leading-6 font-medium">
        {label}
        {mark && <span className="ms-2 text-sm font-normal text-ink-faint">{mark}</span>}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        maxLength={60}
        autoComplete="off"
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={cn(problem && `${id}-problem`, `${id}-hint`)}
        className="control tabular-nums"
      />
      {problem && (
        <p id={`${id}-problem`} className="flex items-start gap-1.5 text-sm font-medium text-danger-ink">
          <CircleAlert aria-hidden className="mt-[0.2em] size-4 shrink-0" />
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} className="text-sm text-ink-muted">
        {hint}
      </p>
    </div>
  );
}

"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { cn } from "@/components/ui/class-names";

type Dropped = { files: readonly File[]; taken: () => void };
const DroppedFiles = createContext<Dropped>({ files: [], taken: () => undefined });

/** The files that were dropped on this item and that nobody has taken yet. */
export const useDropped = () => useContext(DroppedFiles);

type Props = { id: string; takesFiles: boolean; className: string; children: ReactNode };

/** One line of the checklist on which files can be dropped; whoever cannot drag uses its button. */
export function DropItem({ id, takesFiles, className, children }: Props) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [over, setOver] = useState(false);
  const dropped = useMemo(() => ({ files, taken: () => setFiles([]) }), [files]);
  const carriesFiles = (event: React.DragEvent) => takesFiles && event.dataTransfer.types.includes("Files");
  return (
    <DroppedFiles value={dropped}>
      <li
        id={id}
        className={cn(className, over && "bg-primary-soft outline-2 -outline-offset-2 outline-primary")}
        onDragOver={(event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          setOver(false);
          // The file field takes what is dropped on itself.
          if (!carriesFiles(event) || event.target instanceof HTMLInputElement) return;
          event.preventDefault();
          setFiles([...event.dataTransfer.files]);
        }}
      >
        {children}
      </li>
    </DroppedFiles>
  );
}

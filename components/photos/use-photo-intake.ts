"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { locate } from "@/components/photos/locate";
import { prepareImage } from "@/components/photos/prepare-image";
import { takenAtOf } from "@/lib/photos/measure";
import type { PhotoFault, Place, TakenPhoto } from "@/lib/photos/taken";

/** Keeps a photo on this device; throws when the device did not. */
export type KeepPhoto = (photo: TakenPhoto) => Promise<void> | void;

export type Failure = { id: number; name: string; fault: PhotoFault; again: (() => void) | null };

/** Which of how many is being made ready. */
type Work = { index: number; count: number };

/**
 * Makes chosen files ready and hands them on one after the other, so that a tablet never holds two large pictures
 * in memory. What could not be kept stays here and can be tried again.
 */
export function usePhotoIntake(onTaken: KeepPhoto) {
  const [work, setWork] = useState<Work | null>(null);
  const [added, setAdded] = useState(0);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const lastId = useRef(0);
  const keeper = useRef(onTaken);
  useEffect(() => {
    keeper.current = onTaken;
  });
  useLeaveWarning(work !== null || failures.some(({ fault }) => fault === "not_kept"));

  const dismiss = useCallback(
    (id: number) => setFailures((all) => all.filter((failure) => failure.id !== id)),
    [],
  );

  const run = useCallback(
    (steps: { name: string; step: () => Promise<Omit<Failure, "id" | "name"> | null> }[]) => {
      queue.current = queue.current.then(async () => {
        for (const [index, { name, step }] of steps.entries()) {
          setWork({ index: index + 1, count: steps.length });
          const failure = await step();
          if (!failure) setAdded((count) => count + 1);
          else {
            lastId.current += 1;
            const id = lastId.current;
            setFailures((all) => [...all, { ...failure, id, name }]);
          }
        }
        setWork(null);
      });
    },
    [],
  );

  /** `fromCamera`: taken here and now, so the place of now is its place. */
  const take = useCallback(
    (files: readonly File[], { withPlace }: { withPlace: boolean }) => {
      const place = withPlace ? locate() : Promise.resolve(null);
      setAdded(0);
      run(files.map((file) => ({ name: file.name, step: () => takeOne(file, place) })));

      async function takeOne(file: File, where: Promise<Place | null>) {
        const takenAt = takenAtOf(file.lastModified, new Date());
        const prepared = await prepareImage(file);
        if (prepared.ok) return keep(file.name, { ...prepared.value, takenAt, place: await where });
        const isWorthAnother = prepared.fault === "unreadable";
        const again = () => run([{ name: file.name, step: () => takeOne(file, where) }]);
        return { fault: prepared.fault, again: isWorthAnother ? again : null };
      }

      async function keep(name: string, photo: TakenPhoto): Promise<Omit<Failure, "id" | "name"> | null> {
        try {
          await keeper.current(photo);
          return null;
        } catch {
          return { fault: "not_kept", again: () => run([{ name, step: () => keep(name, photo) }]) };
        }
      }
    },
    [run],
  );

  return { take, work, added, failures, dismiss };
}

/** The browser asks before it closes a page that still holds a picture nobody else has. */
function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isNeeded]);
}

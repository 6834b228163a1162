import { useSyncExternalStore } from "react";

// For all photo buttons of the open page, and not longer: the next person at a shared tablet is asked anew.
const setting = { isOn: false };
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function set(isOn: boolean) {
  setting.isOn = isOn;
  for (const listener of listeners) listener();
}

/** Whether photos are to carry the place where they were taken; off until somebody switches it on. */
export function usePlaceSetting(): [isOn: boolean, set: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => setting.isOn,
    () => false,
  );
  return [isOn, set];
}

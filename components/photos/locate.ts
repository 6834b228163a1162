import type { Place } from "@/lib/photos/taken";

const TIMEOUT_MS = 10_000;
/** A place of a minute ago is the place of this photo too. */
const FRESH_MS = 60_000;

/**
 * Where this device is, or null when it does not know in ten seconds or the person said no. The browser asks the
 * person at the first call, so call it only for somebody who wants the place recorded.
 */
export function locate(): Promise<Place | null> {
  if (!("geolocation" in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    // Some browsers never answer while their question stands unanswered; their own timeout starts after it.
    const timer = setTimeout(() => resolve(null), TIMEOUT_MS + 2000);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        clearTimeout(timer);
        resolve({ latitude, longitude, accuracy });
      },
      () => {
        clearTimeout(timer);
        resolve(null);
      },
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: FRESH_MS },
    );
  });
}

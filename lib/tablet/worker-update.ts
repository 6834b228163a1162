// The handshake between a page and the service worker about a newer build: it waits beside the old one until the
// last page of that is closed, or until a page that has kept everything lets it take over.

/** The build that this page's scripts belong to; written in when the product is built. */
export const pageBuild = process.env.NEXT_PUBLIC_BUILD ?? "";

/** Calls back when a newer build waits; answers how to stop. */
export function watchForUpdate(onWaiting: (waiting: ServiceWorker) => void): () => void {
  if (!("serviceWorker" in navigator)) return () => undefined;
  let gone = false;
  const tell = ({ waiting }: ServiceWorkerRegistration) => {
    if (waiting && navigator.serviceWorker.controller && !gone) onWaiting(waiting);
  };
  void navigator.serviceWorker.getRegistration("/").then((registration) => {
    if (!registration || gone) return;
    tell(registration);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => tell(registration));
    });
    // Without a network there is no answer, and none is needed.
    void registration.update().catch(() => undefined);
  });
  return () => {
    gone = true;
  };
}

/** Lets the waiting build take over and opens the page anew with it. Everything must have been kept before. */
export function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
    once: true,
  });
  waiting.postMessage({ type: "take-over" });
}

/** The build of the service worker that serves this page; null when there is none or it does not answer. */
export function workerBuild(patienceMs = 2000): Promise<string | null> {
  const controller = "serviceWorker" in navigator ? navigator.serviceWorker.controller : null;
  if (!controller) return Promise.resolve(null);
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const timer = setTimeout(() => resolve(null), patienceMs);
    channel.port1.onmessage = ({ data }: MessageEvent<{ build?: string }>) => {
      clearTimeout(timer);
      resolve(data.build ?? null);
    };
    controller.postMessage({ type: "version" }, [channel.port2]);
  });
}

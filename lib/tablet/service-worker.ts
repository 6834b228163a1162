import { NetworkOnly, type PrecacheEntry, Serwist } from "serwist";
import { isPrepared } from "@/lib/tablet/device";
import { fieldPage, shellOf } from "@/lib/tablet/field-pages";

// The one service worker. It keeps the field's shell and every script of its build, so that an audit opens and works
// without a network; anything else goes to the network as if it were not there. It never takes over by itself: a
// newer build waits until the last page of the older one is closed, or until a page that has kept everything
// says so ("take-over").

/** Written in by lib/cli/build.ts. */
declare const BUILD: string;
declare const ASSETS: readonly string[];

type Message = { data?: { type?: string }; ports: readonly MessagePort[] };
declare const self: {
  addEventListener(type: "message", listener: (event: Message) => void): void;
  addEventListener(
    type: "activate",
    listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
  ): void;
  skipWaiting: () => Promise<void>;
};

const PREFIX = "xingzheng-field-";
const NETWORK_PATIENCE_S = 8;

const shells: PrecacheEntry[] = ["zh", "en"].map((locale) => ({ url: shellOf(locale), revision: BUILD }));

const serwist = new Serwist({
  precacheEntries: [...ASSETS.map((url) => ({ url, revision: null })), ...shells],
  // A cache for each build: what an older page still asks for is not swept away under it.
  precacheOptions: { cacheName: `${PREFIX}${BUILD}`, cleanupOutdatedCaches: false, concurrency: 4 },
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, sameOrigin, url }) =>
        sameOrigin && request.mode === "navigate" && fieldPage(url.pathname) !== null,
      handler: async ({ request, event }) => {
        const page = fieldPage(new URL(request.url).pathname);
        const network = () =>
          new NetworkOnly({ networkTimeoutSeconds: NETWORK_PATIENCE_S }).handle({ request, event });
        if (!page) return network();
        const shell = () => serwist.matchPrecache(shellOf(page.locale));
        if (page.caseId && page.isWorkspace && (await isPrepared(page.caseId)))
          return (await shell()) ?? network();
        return network().catch(async (error: unknown) => {
          const kept = await shell();
          if (kept) return kept;
          throw error;
        });
      },
    },
  ],
});

serwist.addEventListeners();

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      const builds = names.filter((name) => name.startsWith(PREFIX) && name !== `${PREFIX}${BUILD}`);
      // The build before this one stays: a page of it may still be open.
      await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
    }),
  );
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "version") event.ports[0]?.postMessage({ build: BUILD });
  if (event.data?.type === "take-over") void self.skipWaiting();
});

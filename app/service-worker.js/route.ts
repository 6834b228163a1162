import { loadServiceWorker } from "@/lib/tablet/loaders";

/** The field's service worker as this build made it; 404 in development, where there is none. */
export async function GET() {
  const script = await loadServiceWorker();
  if (script === null) return new Response(null, { status: 404 });
  return new Response(script, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      // The browser must see a new build at once; the worker's own cache does the rest.
      "Cache-Control": "no-cache",
      "Service-Worker-Allowed": "/",
    },
  });
}

import { isShownInline } from "@/lib/files/content-type";
import { loadFile } from "@/lib/files/loaders";
import { contentDisposition } from "@/lib/files/names";
import { refusal } from "@/lib/json-body";

/** `?download` offers it as a download even when the browser could show it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const loaded = await loadFile(id);
  if (!loaded.ok) return refusal(loaded);
  const { name, mediaType, size, stream } = loaded.value;
  const inline = isShownInline(mediaType) && !new URL(request.url).searchParams.has("download");
  return new Response(stream, {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(size),
      "Content-Disposition": contentDisposition(inline ? "inline" : "attachment", name),
      "X-Content-Type-Options": "nosniff",
      // Whatever a file holds, it gets no script and no origin of ours.
      "Content-Security-Policy":
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
      "Cache-Control": "private, no-store",
    },
  });
}

import { describe, expect, test } from "vitest";
import type { Image } from "@/lib/photos/schema";
import { sendImage } from "@/lib/photos/transfer";

const CHUNK = 256 * 1024;
const size = CHUNK + 100;
const image: Image = { sha256: "a".repeat(64), size, mediaType: "image/jpeg" };
const blob = new Blob([new Uint8Array(size)]);
const caseId = "0b5e2a3c-7c1e-4a53-9a55-1f0f6a1f2b11";

type Answer = { status: number; offset?: number } | "no network";
const answerOf = ({ status, offset }: Exclude<Answer, string>) =>
  new Response(null, { status, headers: offset === undefined ? {} : { "Upload-Offset": String(offset) } });

/** A server that gives these answers in turn, and what it was asked. */
function scripted(...answers: Answer[]) {
  const asked: string[] = [];
  const send = async (path: string, { method, headers }: RequestInit) => {
    const offset = new Headers(headers).get("upload-offset");
    asked.push([method, path.split("/photos")[1], offset].filter(Boolean).join(" "));
    const answer = answers.shift();
    if (!answer) throw new Error("asked too often");
    if (answer === "no network") throw new TypeError("Failed to fetch");
    return answerOf(answer);
  };
  return { asked, send };
}

const none = { status: 404 };
const begun = { status: 201 };
const at = (offset: number) => ({ status: 204, offset });
const address = `/${image.sha256}`;

describe("sending a picture", () => {
  test.each<[string, Answer[], string[]]>([
    ["begins", [none, begun, at(CHUNK), at(size)], ["HEAD", "POST", "PATCH 0", `PATCH ${CHUNK}`]],
    ["goes on where it was cut", [{ status: 200, offset: 1001 }, at(size)], ["HEAD", "PATCH 1001"]],
    [
      "takes the server's word for how far it is",
      [none, begun, at(5), at(size)],
      ["HEAD", "POST", "PATCH 0", "PATCH 5"],
    ],
    ["sends nothing that is there", [{ status: 200, offset: size }], ["HEAD"]],
    [
      "begins anew when the beginning is too old",
      [{ status: 410 }, begun, at(size)],
      ["HEAD", "POST", "PATCH 0"],
    ],
    [
      "begins anew, once, when the bytes were damaged on their way",
      [none, begun, { status: 422 }, none, begun, at(size)],
      ["HEAD", "POST", "PATCH 0", "HEAD", "POST", "PATCH 0"],
    ],
    [
      "begins anew when an earlier attempt had left damaged bytes",
      [{ status: 422 }, none, begun, at(size)],
      ["HEAD", "HEAD", "POST", "PATCH 0"],
    ],
  ])("%s", async (_, answers, questions) => {
    const { asked, send } = scripted(...answers);
    expect(await sendImage({ caseId, image, blob, send })).toBe("delivered");
    const full = questions.map((line) => {
      const [method, offset] = line.split(" ");
      return [method, method === "POST" ? "" : address, offset].filter(Boolean).join(" ");
    });
    expect(asked).toEqual(full);
  });

  const ends: [string, string, Answer[]][] = [
    ["no network at all", "lost", ["no network"]],
    ["no network in the middle", "lost", [none, begun, at(CHUNK), "no network"]],
    ["the session's end", "signed_out", [{ status: 401 }]],
    ["the session's end in the middle", "signed_out", [none, begun, { status: 401 }]],
    ["no such audit, or not on its team", "closed", [none, none]],
    ["no permission", "closed", [{ status: 403 }]],
    ["an entry that has not arrived yet", "lost", [none, { status: 409 }]],
    ["somebody else sending the same", "lost", [none, begun, { status: 409 }]],
    ["a beginning that vanished", "lost", [none, begun, none]],
    ["a locked beginning", "lost", [{ status: 423 }]],
    ["a server that is being restarted", "lost", [{ status: 502 }]],
    ["a full disk", "lost", [none, begun, { status: 503 }]],
    ["too many bytes", "rejected", [none, { status: 413 }]],
    ["something that is no picture", "rejected", [none, begun, { status: 415 }]],
    ["bytes that are wrong twice", "rejected", [none, begun, { status: 422 }, none, begun, { status: 422 }]],
    ["a page that some network shows instead", "lost", [{ status: 200 }]],
    ["an answer that goes nowhere", "lost", [none, begun, at(0)]],
  ];
  test.each(ends)("ends with %s as %s", async (_, delivery, answers) => {
    const { send } = scripted(...answers);
    expect(await sendImage({ caseId, image, blob, send })).toBe(delivery);
  });

  test("tells how far it is, by what the server has", async () => {
    const seen: number[] = [];
    const { send } = scripted(none, begun, at(CHUNK), at(size));
    const onProgress = (arrived: number, all: number) => seen.push(arrived, all);
    await sendImage({ caseId, image, blob, send, onProgress });
    expect(seen).toEqual([0, size, CHUNK, size, size, size]);
  });

  test("stops when it is called off", async () => {
    const calling = new AbortController();
    const send = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
        calling.abort();
      });
    expect(await sendImage({ caseId, image, blob, send, signal: calling.signal })).toBe("lost");
  });

  test("does not begin with bytes that are not the picture's", async () => {
    const { asked, send } = scripted();
    const short = blob.slice(0, 10);
    expect(await sendImage({ caseId, image, blob: short, send })).toBe("rejected");
    expect(asked).toEqual([]);
  });
});

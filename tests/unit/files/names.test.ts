import { describe, expect, it } from "vitest";
import { judgeContent } from "@/lib/files/content-type";
import { contentDisposition, shownName } from "@/lib/files/names";

describe("a file's name", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\文件\\营业执照.pdf", "营业执照.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"],
    ["\u202efdp.exe", "fdp.exe"],
    ["", "file"],
  ])("%j is shown as %j", (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });

  it("keeps its extension when it is shortened", () => {
    expect(shownName(`${"长".repeat(300)}.pdf`)).toMatch(/^长{176}\.pdf$/);
  });

  it("travels in UTF-8 with an ASCII stand-in", () => {
    expect(contentDisposition("inline", '营业"(1).pdf')).toBe(
      `inline; filename="___(1).pdf"; filename*=UTF-8''%E8%90%A5%E4%B8%9A%22%281%29.pdf`,
    );
  });
});

describe("content is judged by its bytes, not by its name", () => {
  it.each([
    ["licence.pdf", "pdf", "application/pdf"],
    ["licence.JPEG", "jpg", "image/jpeg"],
    ["licence", "png", "image/png"],
  ])("%s with %s inside is taken", (name, found, mediaType) => {
    expect(judgeContent(name, found)).toEqual({ ok: true, value: mediaType });
  });

  it.each([
    ["licence.pdf", "exe", "file_type_mismatch"],
    ["licence.pdf", "png", "file_type_mismatch"],
    ["tool.exe", "exe", "file_type_refused"],
    ["tool.exe", "pdf", "file_type_mismatch"],
    ["notes.txt", undefined, "file_type_refused"],
    ["notes.pdf", undefined, "file_type_refused"],
    ["archive.zip", "zip", "file_type_refused"],
  ])("%s with %s inside is refused", (name, found, code) => {
    expect(judgeContent(name, found)).toMatchObject({ ok: false, code });
  });
});

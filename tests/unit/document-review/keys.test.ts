import { describe, expect, test } from "vitest";
import { nextUnjudged, stepOf } from "@/lib/document-review/keys";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe("a key", () => {
  test.each([
    ["j", "next"],
    ["J", "next"],
    ["k", "previous"],
    ["c", "conform"],
    ["f", "finding"],
    ["q", "question"],
    ["Enter", null],
    ["Escape", null],
    ["x", null],
  ])("%s on a document means %s", (key, step) => {
    expect(stepOf({ key, ...plain }, false)).toBe(step);
  });

  test.each([["j"], ["c"], ["q"], ["Enter"]])("%s is the text's own while somebody types", (key) => {
    expect(stepOf({ key, ...plain }, true)).toBeNull();
  });

  test("Ctrl or ⌘ with Enter saves what is typed, Escape leaves it", () => {
    expect(stepOf({ key: "Enter", ...plain, ctrlKey: true }, true)).toBe("save");
    expect(stepOf({ key: "Enter", ...plain, metaKey: true }, true)).toBe("save");
    expect(stepOf({ key: "Escape", ...plain }, true)).toBe("leave");
  });

  test.each(["ctrlKey", "metaKey", "altKey"])("with %s stays the browser's", (held) => {
    expect(stepOf({ key: "f", ...plain, [held]: true }, false)).toBeNull();
  });
});

describe("the next document without a verdict", () => {
  const documents = [
    { item: "a", findings: [1] },
    { item: "b", findings: [] },
    { item: "c", findings: [1] },
    { item: "d", findings: [] },
  ];
  test.each([
    ["a", "b"],
    ["b", "d"],
    ["c", "d"],
    ["d", "b"],
  ])("after %s is %s", (after, next) => {
    expect(nextUnjudged(documents, after)).toBe(next);
  });

  test("is none when all have one", () => {
    expect(
      nextUnjudged(
        documents.filter(({ findings }) => findings.length > 0),
        "a",
      ),
    ).toBeNull();
  });
});

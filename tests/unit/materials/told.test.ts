import { expect, test } from "vitest";
import { toldIn } from "@/lib/materials/told";

test("an address tells how an upload without script ended, and nothing that we do not say", () => {
  const query = { item: "licence", refused: "file_too_large", p_max: "50", other: "x" };
  expect(toldIn(query)).toEqual({
    item: "licence",
    code: "file_too_large",
    fault: null,
    params: { max: "50" },
  });
  expect(toldIn({ ...query, refused: "your account is closed" })).toBeNull();
  expect(toldIn({ ...query, item: "toString" })).toBeNull();
  expect(toldIn({ item: "licence" })).toBeNull();
  expect(toldIn({ ...query, refused: ["file_empty", "file_empty"] })).toBeNull();
});

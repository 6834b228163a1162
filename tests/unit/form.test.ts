import { describe, expect, test } from "vitest";
import { z } from "zod";
import { faultsOf, formValues } from "@/lib/form";

describe("a form's values", () => {
  test("are texts by name; the last of several wins, as with a hidden default before a checkbox", () => {
    const form = new FormData();
    form.append("name", "华夏");
    form.append("agreed", "off");
    form.append("agreed", "on");
    expect(formValues(form)).toEqual({ name: "华夏", agreed: "on" });
  });

  test("a name with brackets is always a list, also with one entry", () => {
    const form = new FormData();
    form.append("items[]", "licence");
    expect(formValues(form)).toEqual({ items: ["licence"] });
  });

  test("files and the framework's own fields are left out", () => {
    const form = new FormData();
    form.append("file", new File(["x"], "x.pdf"));
    form.append("$ACTION_ID_abc", "");
    form.append("kept", "yes");
    expect(formValues(form)).toEqual({ kept: "yes" });
  });
});

describe("what is wrong with a field", () => {
  const schema = z.strictObject({
    name: z.string().min(1, "required").max(5, "too_long"),
    count: z.coerce.number().min(1).max(9),
    day: z.string(),
  });
  const faults = (input: unknown) => {
    const parsed = schema.safeParse(input);
    return parsed.success ? {} : faultsOf(parsed.error);
  };

  test.each([
    [{ name: "", count: "1", day: "x" }, { name: { code: "required", params: { min: 1 } } }],
    [{ name: "太长的名字了", count: "1", day: "x" }, { name: { code: "too_long", params: { max: 5 } } }],
    [{ name: "a", count: "10", day: "x" }, { count: { code: "too_large", params: { max: 9 } } }],
    [{ name: "a", count: "0", day: "x" }, { count: { code: "too_small", params: { min: 1 } } }],
    [{ name: "a", count: "1" }, { day: { code: "required", params: undefined } }],
    [{ name: "a", count: "1", day: "x", role: "administrator" }, { form: { code: "unknown_field" } }],
  ])("%j", (input, expected) => {
    expect(faults(input)).toEqual(expected);
  });

  test("every field is told at once, not only the first", () => {
    expect(Object.keys(faults({ name: "", count: "99" }))).toEqual(["name", "count", "day"]);
  });
});

import { expect, test } from "vitest";
import { safeJson } from "@/lib/register/json-ld";

test.each(["</script><script>alert(1)</script>", "<!--", "a & b", "行\u2028尾"])(
  "%s cannot leave its script element and still reads the same",
  (name) => {
    const json = safeJson({ name });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ name });
  },
);

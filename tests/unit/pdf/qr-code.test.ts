import { expect, it } from "vitest";
import { qrCodeSvg } from "@/lib/pdf/qr-code";

it("draws the three finder patterns inside a quiet zone of four modules", () => {
  const svg = qrCodeSvg("https://example.org/certificates/2026-000001-R0");
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  expect(svg).toContain("M4 4h7v1h-7z");
  expect(svg).toContain(`M${side - 11} 4h7v1h-7z`);
  expect(svg).toContain(`M4 ${side - 11}h7v1h-7z`);
  const modules = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g)].map((match) => match.slice(1).map(Number));
  for (const [x = 0, y = 0, run = 0] of modules) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(side - 4);
  }
});

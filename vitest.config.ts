import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

const resolve = {
  alias: {
    "@": root,
    // Outside of Next.js the marker package throws by design; tests are a server.
    "server-only": path.join(root, "node_modules/server-only/empty.js"),
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        resolve,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/db/setup.ts"],
          pool: "forks",
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});

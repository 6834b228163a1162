import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateClient } from "./generate.mjs";
import { install } from "./install.mjs";

// The doorway of `npm start`, `npm run dev`, `npm test`, `npm run check` and their like on a bare clone: it may use nothing
// but Node.js until the packages are installed, and continues in TypeScript.

const modes = {
  start: "production",
  dev: "development",
  test: undefined,
  faults: undefined,
  bench: undefined,
  check: undefined,
};

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
if (!(name in modes)) {
  console.error(`Unknown command "${name}"; there are ${Object.keys(modes).join(", ")}.`);
  process.exit(2);
}

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", ".."));
if (modes[name]) process.env.NODE_ENV = modes[name];

try {
  await install();
  await generateClient();
  const { register } = await import("tsx/esm/api");
  register();
  const file = name === "dev" ? "./start.ts" : `./${name}.ts`;
  const { run } = await import(file);
  await run(args, { dev: name === "dev" });
} catch (error) {
  // An obstacle that the operator can remove is one line; anything else is a bug and shows where.
  console.error(error.name === "StartupError" ? `✗ ${error.message}` : error);
  process.exit(1);
}

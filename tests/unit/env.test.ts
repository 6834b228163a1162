import { describe, expect, test } from "vitest";
import { readEnv } from "@/lib/env";

describe("the environment", () => {
  test("has a default for everything", () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      databaseUrl: undefined,
      dataDir: `${process.cwd()}/.data`,
      publicOrigin: undefined,
      secretsFile: `${process.cwd()}/.data/secrets.json`,
      smtpUrl: undefined,
      defaultLocale: "zh",
      trustProxy: false,
    });
  });

  test("takes an empty variable for one that is not set", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: " ", DEFAULT_LOCALE: "" })).toEqual(readEnv({}));
  });

  test("keeps the secrets in the data folder unless told otherwise", () => {
    expect(readEnv({ DATA_DIR: "/srv/stars" }).secretsFile).toBe("/srv/stars/secrets.json");
    expect(readEnv({ DATA_DIR: "/srv/stars", SECRETS_FILE: "/etc/stars.json" }).secretsFile).toBe(
      "/etc/stars.json",
    );
  });

  test.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "http"],
    ["PORT", "30.5"],
    ["DATABASE_URL", "mysql://u:geheim@h/d"],
    ["DATABASE_URL", "localhost:5432"],
    ["PUBLIC_ORIGIN", "stars.example.org"],
    ["PUBLIC_ORIGIN", "https://stars.example.org/path"],
    ["PUBLIC_ORIGIN", "ftp://stars.example.org"],
    ["SMTP_URL", "mail.example.org"],
    ["DEFAULT_LOCALE", "de"],
    ["TRUST_PROXY", "yes"],
  ])("refuses %s=%s in one line that names it", (name, value) => {
    let message = "";
    try {
      readEnv({ [name]: value });
    } catch (error) {
      message = error instanceof Error ? error.message : "";
    }
    expect(message).toMatch(new RegExp(`^${name} has a wrong value; expected .+$`));
    expect(message).not.toContain("\n");
    expect(message).not.toContain("geheim");
  });

  test.each([
    ["https://stars.example.org", "https://stars.example.org"],
    ["https://stars.example.org/", "https://stars.example.org"],
    ["http://192.0.2.7:8080", "http://192.0.2.7:8080"],
  ])("reads the public origin %s", (given, origin) => {
    expect(readEnv({ PUBLIC_ORIGIN: given }).publicOrigin).toBe(origin);
  });
});

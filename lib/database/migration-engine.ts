import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/**
 * Prisma's schema engine as WebAssembly: the native one is a download that closed networks refuse. It writes
 * the same `_prisma_migrations` rows and checksums, so the migrations stay ordinary Prisma migrations.
 */
export async function withMigrationEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadWebAssembly();
  const scripts: { error?: Error } = {};
  const factory = adapterFactory(databaseUrl, scripts);
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } catch (error) {
    // The engine reports its own view of a failed script; the database's sentence is the useful one.
    throw scripts.error ? new Error(scripts.error.message, { cause: error }) : error;
  } finally {
    engine.free();
    await factory.close();
  }
}

let loading: Promise<void> | undefined;

function loadWebAssembly(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
    const bytes = await readFile(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
    const imports: Record<string, unknown> = { ...glue };
    for (const name of Object.keys(imports)) {
      // The engine leaves a ten-second alarm behind, which would keep a finished command from ending.
      if (name.startsWith("__wbg_setTimeout")) {
        imports[name] = (ring: () => void, ms: number) => setTimeout(ring, ms).unref();
      }
    }
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": imports as WebAssembly.ModuleImports,
    });
    Object.assign(globalThis, {
      PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
    });
    glue.__wbg_set_wasm(instance.exports);
    const begin = instance.exports.__wbindgen_start;
    if (typeof begin === "function") begin();
  })();
  return loading;
}

// The catalogue's one-byte type "char" is unknown to the adapter, and the engine insists on it when it reads
// a schema back. It passes the adapter disguised as char[], which no catalogue column is.
const oneByteChar = 18;
const charArray = 1002;

function adapterFactory(
  databaseUrl: string,
  scripts: { error?: Error },
): SqlMigrationAwareDriverAdapterFactory & { close(): Promise<void> } {
  const pools: pg.Pool[] = [];

  async function open(url: string, dispose?: () => Promise<void>): Promise<SqlDriverAdapter> {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    pool.on("error", () => undefined);
    pools.push(pool);
    const send = pool.query.bind(pool);
    Object.assign(pool, {
      query: async (query: pg.QueryArrayConfig) => {
        const result = await send(query);
        for (const field of result.fields) if (field.dataTypeID === oneByteChar) field.dataTypeID = charArray;
        return result;
      },
    });
    const adapter = await new PrismaPg(pool).connect();
    const read = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const rows = await read(query);
      const columnTypes = rows.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...rows, columnTypes };
    };
    // The adapter cuts scripts at every semicolon, also inside a function's body: send them whole instead.
    adapter.executeScript = async (script) => {
      try {
        await send(script);
      } catch (error) {
        scripts.error = error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    };
    adapter.dispose = async () => {
      pools.splice(pools.indexOf(pool), 1);
      await pool.end();
      await dispose?.();
    };
    return adapter;
  }

  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => open(databaseUrl),
    async connectToShadowDb() {
      const name = `shadow_${randomUUID().replaceAll("-", "")}`;
      await runOnce(databaseUrl, `CREATE DATABASE ${name}`);
      const shadow = new URL(databaseUrl);
      shadow.pathname = `/${name}`;
      return open(shadow.href, () => runOnce(databaseUrl, `DROP DATABASE ${name} WITH (FORCE)`));
    },
    async close() {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}

async function runOnce(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

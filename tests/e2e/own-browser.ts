import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "@/lib/cli/browser";

/**
 * A browser of its own with a profile that outlives it: it can be killed in the middle and opened again, as a
 * tablet whose battery dies.
 */
export class OwnBrowser {
  private running: { process: ChildProcess; browser: Browser } | undefined;
  private profile = "";

  /** Opens it, or opens it again, with one page. */
  async open(): Promise<Page> {
    this.profile ||= await mkdtemp(path.join(tmpdir(), "xingzheng-browser-"));
    const portFile = path.join(this.profile, "DevToolsActivePort");
    await rm(portFile, { force: true });
    const browserPath = findBrowser();
    if (!browserPath) throw new Error("there is no browser");
    const child = spawn(
      browserPath,
      [
        "--headless=new",
        "--remote-debugging-port=0",
        `--user-data-dir=${this.profile}`,
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--lang=zh-CN",
        "--window-size=1180,820",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "about:blank",
      ],
      { stdio: "ignore", env: { ...process.env, TZ: "Asia/Shanghai" } },
    );
    const port = await readPort(portFile);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    this.running = { process: child, browser };
    const [context] = browser.contexts();
    if (!context) throw new Error("the browser opened without a window");
    return context.pages()[0] ?? context.newPage();
  }

  /** Ends it as a power cut does: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (!running) return;
    const gone = new Promise((resolve) => running.process.once("exit", resolve));
    running.process.kill("SIGKILL");
    await gone;
    await running.browser.close().catch(() => undefined);
  }

  async discard(): Promise<void> {
    await this.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
      () => undefined,
    );
  }
}

async function readPort(file: string): Promise<string> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const text = await readFile(file, "utf8").catch(() => "");
    const [port] = text.split("\n");
    if (port && text.includes("\n")) return port;
    await pause(100);
  }
  throw new Error("the browser did not open");
}

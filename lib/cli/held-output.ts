import { once } from "node:events";

const CHUNK_CHARACTERS = 1 << 20;

/** Text held back until it is known to be wanted: encoded, so that it weighs on no garbage collection. */
export class Held {
  private readonly chunks: Buffer[] = [];
  private pending = "";

  get isEmpty(): boolean {
    return this.chunks.length === 0 && this.pending === "";
  }

  add(text: string): void {
    this.pending += text;
    if (this.pending.length >= CHUNK_CHARACTERS) this.encode();
  }

  /** Waits whenever the reader is slower than we are, so that nothing is cut or piled up. */
  async writeTo(stream: NodeJS.WriteStream): Promise<void> {
    this.encode();
    for (const chunk of this.chunks) {
      if (!stream.write(chunk)) await once(stream, "drain");
    }
  }

  private encode(): void {
    if (this.pending !== "") this.chunks.push(Buffer.from(this.pending));
    this.pending = "";
  }
}

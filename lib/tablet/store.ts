import type { Operation, RefusalReason, StoredOperation } from "@/lib/audits/schema";
import type { Image } from "@/lib/photos/schema";
import type { EntryForm } from "@/lib/tablet/form";

/** What is in the inputs of an entry and not an operation yet. */
export type KeptDraft = {
  field: string;
  form: EntryForm;
  basedOn: string | null;
  alongside: readonly string[];
};

/** A picture on this device that the server may not have yet. */
export type KeptImage = Image & { bytes: Blob };

/** Everything that a device kept of one audit. */
export type Kept = {
  stored: readonly StoredOperation[];
  waiting: readonly Operation[];
  /** Refused operations among those waiting, with the reason. */
  held: readonly { id: string; reason: RefusalReason }[];
  drafts: readonly KeptDraft[];
  /** How far the device has read the server's order. */
  seen: string;
};

/** One change of what a device keeps; all of it or nothing. */
export type Change = {
  /** New operations, to be sent. */
  waiting?: readonly Operation[];
  /** Pictures that those operations speak of. */
  images?: readonly KeptImage[];
  /** What the server has: no longer waiting. */
  stored?: readonly StoredOperation[];
  held?: readonly { id: string; reason: RefusalReason }[];
  /** Waiting operations whose value goes on in another one. */
  dropped?: readonly string[];
  drafts?: readonly KeptDraft[];
  /** Fields whose inputs say nothing beyond their operations. */
  settled?: readonly string[];
  seen?: string;
};

/** The device's own memory of one audit. */
export type Store = {
  /** Resolves when a power cut would lose nothing of the change; rejects when the device cannot keep it. */
  keep: (change: Change) => Promise<void>;
};

export const nothingKept: Kept = { stored: [], waiting: [], held: [], drafts: [], seen: "0" };

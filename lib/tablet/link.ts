import type { Closing, DeviceView } from "@/lib/audits/devices";
import type { Operation, OperationResult, StoredOperation } from "@/lib/audits/schema";

/** What a tablet asks the world for; the rest of it is plain computing and can be tested as such. */
export type Link = {
  /** Sends operations and tells what came of it; never throws. */
  send: (operations: readonly Operation[]) => Promise<SendAnswer>;
  /** What others entered after a place in the server's order, and how the team stands; never throws. */
  fetchAfter: (sequence: string) => Promise<FetchAnswer>;
  /** Tells the server what this device still holds; never throws. */
  report: (report: OwnReport) => Promise<ReportAnswer>;
  newId: () => string;
  /** The next place on this device; never the same twice. */
  nextPlace: () => { deviceId: string; deviceSequence: number };
  now: () => Date;
  /** Runs something later; answers how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void;
};

/** Nothing was taken, for now or for good: no connection, session ended, not understood or too large, not ours. */
export type Trouble = { kind: "lost" | "signed_out" | "rejected" | "closed" };

export type SendAnswer = { kind: "results"; results: readonly OperationResult[] } | Trouble;

/** The closing that runs, if any, and every device of the team. */
export type TeamState = { closing: Closing | null; devices: readonly DeviceView[] };

export type OwnReport = { waiting: number; photosWaiting: number; acknowledged: string | null };
export type ReportAnswer = ({ kind: "team" } & TeamState) | Trouble;

export type FetchAnswer =
  | ({
      kind: "operations";
      operations: readonly StoredOperation[];
      more: boolean;
      signedOff: boolean;
    } & TeamState)
  | Trouble;

import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a run of the command left behind. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The world that a command is run in. */
export interface World {
  readonly stdin?: string | Uint8Array;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the output is a terminal, and how wide. */
  readonly terminal?: number;
  /** Bytes a chunk that files and standard input come in (default: 5, so that characters are cut). */
  readonly chunk?: number;
  /** Stops the run after so many texts. */
  readonly stopAfter?: number;
  /** Throws where a file is not to be written. */
  readonly beforeWrite?: (path: string) => void;
}

const encoder = new TextEncoder();

/** Runs the command in a world of its own. */
export async function yaqut(args: readonly string[], world: World = {}): Promise<Outcome> {
  const { chunk = 5, terminal } = world;
  const written = { out: "", err: "" };
  const files = new Map<string, string>();
  const output = (key: "out" | "err"): Output => ({
    write(text) {
      written[key] += text;
    },
    isTTY: terminal !== undefined,
    columns: terminal ?? 80,
  });
  let texts = -1; // it is asked once before the first
  const io: Io = {
    stdin: chunks(world.stdin ?? "", chunk),
    stdout: output("out"),
    stderr: output("err"),
    env: world.env ?? {},
    open: (path) => chunks(world.files?.[path], chunk),
    filesOf: async () => undefined,
    sizeOf: async () => undefined,
    async writeFile(path, text) {
      world.beforeWrite?.(path);
      files.set(path, text);
    },
    stopped: async () => (texts++ === world.stopAfter ? { signal: "SIGINT", status: 130 } : undefined),
  };
  const status = await run(args, io);
  return { status, ...written, files };
}

async function* chunks(content: string | Uint8Array | undefined, size: number): AsyncGenerator<Uint8Array> {
  if (content === undefined) throw new Error("ENOENT: no such file or directory");
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The parsed lines of JSON Lines. */
export function parsed(jsonl: string): { id: string; spans: Record<string, unknown>[] }[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; spans: Record<string, unknown>[] });
}

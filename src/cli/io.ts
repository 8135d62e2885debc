/** Where a command writes; resolves when more may be written. */
export interface Output {
  write(text: string): void | Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal in cells. */
  readonly columns: number;
}

/** Why a run shall stop, and with which exit status. */
export interface Stop {
  readonly signal: "SIGINT" | "SIGTERM";
  readonly status: number;
}

/** What a folder or a pattern holds. */
export interface FilesOf {
  readonly isFolder: boolean;
  /** Each with its name below the folder, or its path where it is none. */
  readonly files: readonly { readonly path: string; readonly name: string }[];
}

/** All that a command touches of the world: the process gives it, tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file. Iterating throws where it can't be read. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** The files below a folder, or those that fit a pattern, by name; `undefined` for what is neither: a file. */
  filesOf(path: string): Promise<FilesOf | undefined>;
  /** How many bytes a file has, where it is one. */
  sizeOf(path: string): Promise<number | undefined>;
  /** Writes a file, and the directories that it needs. */
  writeFile(path: string, text: string): Promise<void>;
  /** Whether the run shall stop, and why; asked between texts, so that what was begun is written whole. */
  stopped(): Promise<Stop | undefined>;
}

/** Exit statuses of the command. */
export const OK = 0;
/** Some of the data was bad: skipped and reported. */
export const BAD_DATA = 1;
/** Nothing, or not all, could be done: wrong options, unreadable files. */
export const FAILED = 2;

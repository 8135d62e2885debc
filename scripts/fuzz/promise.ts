/** A broken promise. */
export class Broken extends Error {}

export function promise(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

/** What an action gives; `undefined` where it refuses with a code. Any other error is thrown on. */
export function unlessRefused<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if ((error as Error).name !== "YaqutError") throw error;
    promise((error as Error).message.length < MESSAGE_MAX, "messages are short");
    return undefined;
  }
}

const MESSAGE_MAX = 100_000;

import { type Answer, CHANNEL, type Request } from "./messages.js";

/** What is asked of an `AbortSignal`, and all that is. */
export interface AbortSignalLike {
  /** Whether it was given up already. */
  readonly aborted: boolean;
  /** Why. */
  readonly reason?: unknown;
  /** Is told when it is given up. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Is told no more. */
  removeEventListener(type: "abort", listener: () => void): void;
}

type WithoutNumber<R> = R extends unknown ? Omit<R, "channel" | "number"> : never;
/** A request that has no number yet. */
export type Ask = WithoutNumber<Request>;

interface Waiting {
  readonly ask: Ask;
  /** Ends it, with its answer or an error. */
  readonly settle: (answer: Answer | undefined, error: unknown) => void;
}

/** Requests to a worker: one is under way at a time, so that one that is given up while it waits costs the worker nothing. */
export class RequestQueue {
  readonly #send: (request: Request) => void;
  readonly #waiting: Waiting[] = [];
  #underWay: Waiting | undefined;
  #number = 0;
  #end: unknown;
  #answered = false;

  constructor(send: (request: Request) => void) {
    this.#send = send;
  }

  /** Asks, in its turn. @throws the reason of the signal, what the worker answers as an error, why the queue ended */
  add(ask: Ask, signal?: AbortSignalLike): Promise<Answer> {
    return new Promise((fulfil, reject) => {
      if (this.#end !== undefined || signal?.aborted) return reject(this.#end ?? signal?.reason);
      const abort = (): void => {
        const at = this.#waiting.indexOf(waiting);
        if (at >= 0) this.#waiting.splice(at, 1);
        waiting.settle(undefined, signal?.reason);
      };
      const waiting: Waiting = {
        ask,
        settle(answer, error) {
          signal?.removeEventListener("abort", abort);
          if (answer === undefined) reject(error);
          else fulfil(answer);
        },
      };
      signal?.addEventListener("abort", abort);
      this.#waiting.push(waiting);
      this.#next();
    });
  }

  /** Takes the answer to what is under way, and asks for what waits. */
  settle(answer: Answer, error: Error | undefined): void {
    if (answer.number !== this.#number) return;
    this.#answered = true;
    const done = this.#underWay;
    this.#underWay = undefined;
    done?.settle(error === undefined ? answer : undefined, error);
    this.#next();
  }

  /** Rejects all that waits; what comes later, too, where it is told so, or where the worker never answered. */
  end(error: unknown, forGood: boolean): void {
    if (forGood || !this.#answered) this.#end ??= error;
    for (const waiting of [this.#underWay, ...this.#waiting.splice(0)]) waiting?.settle(undefined, error);
    this.#underWay = undefined;
  }

  #next(): void {
    if (this.#underWay || this.#end !== undefined) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#underWay = next;
    try {
      this.#send({ channel: CHANNEL, number: ++this.#number, ...next.ask } as Request);
    } catch (error) {
      this.#underWay = undefined; // it holds what no message takes
      next.settle(undefined, error);
      this.#next();
    }
  }
}

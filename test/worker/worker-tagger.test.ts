import { MessageChannel } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { defineGazetteer, syriaTagger, tag, YaqutError } from "../../src/syria.js";
import { connectTagger, serveTagger, type WorkerLike, type WorkerScope } from "../../src/worker/index.js";

const TEXT = "قصف على مدينة دوما أمس ومقتل 3 مدنيين";

/** The two ends of a worker, in one thread: messages are cloned on their way, as a browser does. */
function pair(): { readonly worker: WorkerLike; readonly scope: WorkerScope; readonly sent: unknown[]; fail(): void } {
  const { port1, port2 } = new MessageChannel();
  const sent: unknown[] = [];
  const failures: ((event: { message?: string }) => void)[] = [];
  const listen = (port: typeof port1, listener: (event: { readonly data: unknown }) => void): void => {
    port.on("message", (data: unknown) => listener({ data }));
    port.unref();
  };
  return {
    sent,
    scope: {
      postMessage: (message) => port2.postMessage(message),
      addEventListener: (_, listener) => listen(port2, listener),
    },
    worker: {
      postMessage(message) {
        sent.push(message);
        port1.postMessage(message);
      },
      addEventListener: (type: string, listener: (event: never) => void) =>
        type === "message" ? listen(port1, listener as never) : void failures.push(listener as never),
    },
    fail: () => failures[0]!({ message: "out of memory" }),
  };
}

function connected(): ReturnType<typeof pair> & { readonly tagger: ReturnType<typeof connectTagger> } {
  const both = pair();
  serveTagger(() => syriaTagger(), both.scope);
  return { ...both, tagger: connectTagger(both.worker) };
}

describe("a tagger in a worker", () => {
  test("tags as one does here, and sends no gazetteer", async () => {
    const { tagger, sent } = connected();
    const document = await tagger.tag(TEXT, { date: "2017-10-31", incidents: true });
    const here = tag(TEXT, "2017-10-31");
    expect(document).toEqual({ text: TEXT, date: "2017-10-31", spans: here.spans, incidents: here.incidents });
    expect(await tagger.tag(TEXT)).toEqual({ text: TEXT, spans: tag(TEXT).spans });
    expect(JSON.stringify(sent).length).toBeLessThan(400);
  });

  test("tags many texts in their order, and says how many are done", async () => {
    const { tagger, sent } = connected();
    const texts = Array.from({ length: 50 }, (_, i) => ({ id: `r${i}`, text: `${TEXT} ${i}` }));
    const told: number[] = [];
    const ids: (string | undefined)[] = [];
    for await (const { id, spans } of tagger.tagMany(texts, { onProgress: (done) => told.push(done) })) {
      ids.push(id);
      expect(spans.length).toBeGreaterThan(2);
    }
    expect(ids).toEqual(texts.map(({ id }) => id));
    expect(told).toEqual([16, 32, 48, 50]);
    expect(sent).toHaveLength(4);
  });

  test("texts are taken as they are needed", async () => {
    const { tagger } = connected();
    let taken = 0;
    function* endless(): Generator<string> {
      for (;;) yield `${TEXT} ${taken++}`;
    }
    for await (const _ of tagger.tagMany(endless())) break;
    expect(taken).toBeLessThan(40);
  });

  test("what is given up while it waits is never sent", async () => {
    const { tagger, sent } = connected();
    const stop = new AbortController();
    const first = tagger.tag(TEXT);
    const second = tagger.tag(`${TEXT} 2`, { signal: stop.signal });
    const third = tagger.tag(`${TEXT} 3`);
    stop.abort(new Error("typed on"));
    await expect(second).rejects.toThrow("typed on");
    expect((await first).text).toBe(TEXT);
    expect((await third).text).toBe(`${TEXT} 3`);
    expect(sent).toHaveLength(2);
    await expect(tagger.tag(TEXT, { signal: stop.signal })).rejects.toThrow("typed on");
    const many = async (): Promise<void> => {
      for await (const _ of tagger.tagMany([TEXT], { signal: stop.signal }));
    };
    await expect(many()).rejects.toThrow("typed on");
  });

  test("is made anew of what the page gives", async () => {
    const { scope, worker } = pair();
    let made = 0;
    serveTagger((names: readonly string[] = []) => {
      made++;
      const entries = names.map((name, i) => ({ id: `c${i}`, name }));
      return syriaTagger([defineGazetteer({ name: "clinics", type: "clinic", entries })]);
    }, scope);
    const tagger = connectTagger(worker);
    await tagger.setup(["مستوصف السنونو"]);
    const document = await tagger.tag("قصف على مستوصف السنونو");
    expect(document.spans.map(({ type }) => type)).toEqual(["clinic"]);
    expect(made).toBe(1);
  });

  test("errors come with their code, and the next text is tagged", async () => {
    const { scope, worker } = pair();
    serveTagger((fails?: boolean) => {
      if (fails) throw new YaqutError("GAZETTEER_INVALID", "bad", [{ at: "a", expected: "b", received: "c" }]);
      return syriaTagger();
    }, scope);
    const tagger = connectTagger<boolean>(worker);
    await expect(tagger.setup(true)).rejects.toMatchObject({
      code: "GAZETTEER_INVALID",
      message: "[GAZETTEER_INVALID] bad\n  at a: expected b, got c",
      problems: [{ at: "a" }],
    });
    await expect(tagger.setup((() => {}) as never)).rejects.toThrow(/could not be cloned/);
    await tagger.setup(false);
    expect((await tagger.tag(TEXT)).spans.length).toBeGreaterThan(2);
    await expect(tagger.tag(7 as never)).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
    await expect(tagger.tag(TEXT, { date: "soon" })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(tagger.tagMany([null as never]).next()).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
  });

  test("a worker that never answered is given up for good, another one for what it was asked", async () => {
    const silent = pair();
    const tagger = connectTagger(silent.worker);
    const asked = tagger.tag(TEXT);
    silent.fail();
    await expect(asked).rejects.toMatchObject({
      code: "WORKER_FAILED",
      message: expect.stringContaining("out of memory"),
    });
    await expect(tagger.tag(TEXT)).rejects.toMatchObject({ code: "WORKER_FAILED" });

    const { tagger: other, fail } = connected();
    await other.tag(TEXT);
    const waits = other.tag(TEXT);
    fail();
    await expect(waits).rejects.toMatchObject({ code: "WORKER_FAILED" });
    expect((await other.tag(TEXT)).spans.length).toBeGreaterThan(2);
    other.close();
    await expect(other.tag(TEXT)).rejects.toMatchObject({ code: "WORKER_FAILED" });
  });

  test("what is no worker is refused", () => {
    expect(() => connectTagger({} as never)).toThrow(/ARGUMENT_INVALID/);
    expect(() => serveTagger(undefined as never)).toThrow(/ARGUMENT_INVALID/);
    expect(() => serveTagger(() => syriaTagger(), {} as never)).toThrow(/ARGUMENT_INVALID/);
  });
});

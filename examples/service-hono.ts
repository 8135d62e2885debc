// A small service that tags texts, with the limits that a public one needs: sizes, numbers, kinds of input, and errors that say what is
// wrong. `npx tsx examples/service-hono.ts 3000` listens; without a port, it answers some requests of its own and prints what came.
//
// Hono runs on Node, Deno, Bun and at the edge alike; in Fastify the same handler is `app.post("/tag", { bodyLimit }, …)`.

import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { tag, YaqutError } from "yaqut/syria";

const BODY_BYTES_MAX = 1_000_000;
const TEXT_UNITS_MAX = 50_000;
const TEXTS_MAX = 100;

interface Sent {
  readonly text: string;
  readonly id?: string;
  readonly date?: string;
}

const tooLarge = { error: "TOO_LARGE", expected: `at most ${BODY_BYTES_MAX} bytes` };
const invalid = (expected: string) => ({ error: "INPUT_INVALID", expected });

export const app: Hono = new Hono();

app.get("/health", (c) => c.json({ ok: true }));

app.post("/tag", bodyLimit({ maxSize: BODY_BYTES_MAX, onError: (c) => c.json(tooLarge, 413) }), async (c) => {
  const body: unknown = await c.req.json().catch(() => undefined);
  const sent = Array.isArray(body) ? body : [body];
  if (sent.length > TEXTS_MAX) return c.json(invalid(`at most ${TEXTS_MAX} texts`), 413);
  const wrong = sent.findIndex((one) => !isSent(one));
  if (wrong >= 0)
    return c.json({ ...invalid("{ text, id?, date? } as JSON, texts in strings"), at: `[${wrong}]` }, 400);
  const long = sent.findIndex(({ text }: Sent) => text.length > TEXT_UNITS_MAX);
  if (long >= 0) return c.json({ ...invalid(`texts of at most ${TEXT_UNITS_MAX} UTF-16 units`), at: `[${long}]` }, 413);
  return c.json(sent.map(({ id, text, date }: Sent) => ({ id, spans: tag(text, date).spans.map(plain) })));
});

// A text never throws; a date that is none does, and the sender is told.
app.onError((error, c) => {
  if (error instanceof YaqutError) return c.json({ error: error.code, problems: error.problems }, 400);
  return c.json({ error: "INTERNAL" }, 500);
});

function isSent(value: unknown): value is Sent {
  const { text, id, date } = (value ?? {}) as Partial<Sent>;
  return typeof text === "string" && [id, date].every((field) => field === undefined || typeof field === "string");
}

/** A span without its whole entry and its evidence: what a client shows. */
function plain({ type, start, end, text, confidence, ...rest }: ReturnType<typeof tag>["spans"][number]) {
  const { entity, lat, lon, value } = rest as { entity?: string; lat?: number; lon?: number; value?: string };
  return { type, start, end, text, entity, lat, lon, value, confidence };
}

async function demonstrate(): Promise<void> {
  const post = async (body: string): Promise<string> => {
    const response = await app.request("/tag", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    return `${response.status} ${(await response.text()).slice(0, 110)}`;
  };
  console.log(await post(JSON.stringify({ id: "r1", text: "قصف على مدينة دوما", date: "2018-02-20" })));
  console.log(await post(JSON.stringify({ text: "قصف على مدينة دوما", date: "yesterday" })));
  console.log(await post(JSON.stringify([{ text: "قصف" }, { text: 7 }])));
  console.log(await post("not JSON"));
  console.log(await post(JSON.stringify({ text: "ا".repeat(TEXT_UNITS_MAX + 1) })));
  console.log(await post("x".repeat(BODY_BYTES_MAX + 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , port] = process.argv;
  if (port === undefined) await demonstrate();
  else serve({ fetch: app.fetch, port: Number(port) }, ({ port: at }) => console.error(`listening on port ${at}`));
}

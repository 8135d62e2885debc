import { encodingOf } from "../node/decode-text.js";

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte-order mark says so (as Windows editors save it). The mark is no part of the
 * text. Bytes that are no text become U+FFFD.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (!decoder) {
      head = concat([head, chunk]);
      if (head.length < 2) continue;
      decoder = new TextDecoder(encodingOf(head));
      bytes = head;
    }
    const text = decoder.decode(bytes, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder ? decoder.decode() : new TextDecoder().decode(head);
  if (rest !== "") yield rest;
}

/** Pieces as one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** All of it as one string. */
export async function readAll(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join("");
}

/** The lines of a text that comes in pieces, without their line ends (`\n` or `\r\n`). */
export async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
      open.push(chunk.slice(from, at));
      yield withoutReturn(open.join(""));
      open = [];
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.slice(from));
  }
  if (open.length > 0) yield withoutReturn(open.join(""));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

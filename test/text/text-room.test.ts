import { describe, expect, test } from "vitest";
import { TextRoom } from "../../src/text/text-room.js";

describe("room for the arrays of a text", () => {
  test("what is taken lies apart, at places that any array may begin at", () => {
    const room = new TextRoom();
    room.clear(64);
    const at = [room.take(3), room.take(10), room.take(1)];
    expect(at).toEqual([0, 8, 24]);
    expect(at.every((each) => each % Float64Array.BYTES_PER_ELEMENT === 0)).toBe(true);
  });

  test("arrays of zeros are so, whatever lay there before", () => {
    const room = new TextRoom();
    room.clear(64);
    room.bytes(16).fill(7);
    room.floats(4).fill(0.5);
    room.clear(64);
    expect([...room.bytes(16)]).toEqual(new Array(16).fill(0));
    expect([...room.floats(4)]).toEqual([0, 0, 0, 0]);
  });

  test("a text that takes more than was expected gets it, and keeps what it took before", () => {
    const room = new TextRoom();
    room.clear(8);
    const first = room.bytes(8).fill(1);
    const { byteLength } = room.current();
    const more = room.bytes(byteLength * 2);
    more.fill(2);
    expect([...first]).toEqual(new Array(8).fill(1));
    expect(more).toHaveLength(byteLength * 2);
  });

  test("the room of a usual text is kept for the next one, that of a long one is not", () => {
    const room = new TextRoom();
    room.clear(1000);
    const usual = room.current();
    room.clear(2000);
    expect(room.current()).toBe(usual);
    room.clear(5_000_000);
    const long = room.current();
    room.clear(2000);
    expect(room.current()).not.toBe(long);
  });
});

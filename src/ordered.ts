/**
 * Runs a function over values, several at a time, and gives the results in the order of the values. No more values are taken than are being
 * worked on, so that memory stays the same however many there are.
 *
 * @param atOnce how many are worked on at a time
 */
export async function* ordered<Value, Result>(
  values: AsyncIterable<Value>,
  run: (value: Value) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const value of values) {
    const result = run(value);
    result.catch(() => {}); // it is looked at in its turn
    running.push(result);
    if (running.length >= atOnce) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}

/** Puts texts together, so that few messages carry many: until they have so many code units, or are so many. */
export async function* batches<Value extends { readonly text?: string }>(
  values: AsyncIterable<Value> | Iterable<Value>,
  unitsMax: number,
  countMax: number,
): AsyncGenerator<Value[]> {
  let batch: Value[] = [];
  let units = 0;
  for await (const value of values) {
    batch.push(value);
    units += value.text?.length ?? 0;
    if (units < unitsMax && batch.length < countMax) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

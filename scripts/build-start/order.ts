/** The order of fields that all objects follow. @throws Error where they follow none */
export function orderOf(objects: readonly object[]): string[] {
  const before = new Map<string, Set<string>>();
  for (const object of objects) {
    const fields = Object.keys(object);
    for (const [i, field] of fields.entries()) {
      const known = before.get(field) ?? new Set();
      before.set(field, known);
      for (let k = 0; k < i; k++) known.add(fields[k]!);
    }
  }
  const order: string[] = [];
  while (order.length < before.size) {
    const next = [...before.keys()].find(
      (field) => !order.includes(field) && [...before.get(field)!].every((other) => order.includes(other)),
    );
    if (next === undefined) throw new Error("fields stand in different orders");
    order.push(next);
  }
  return order;
}

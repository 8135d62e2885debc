/** Prepares a text: the function gives line and column of an offset as `line:column`, both from 1, as editors count. */
export function lineColumns(text: string): (offset: number) => string {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${offset - starts[low]! + 1}`;
  };
}

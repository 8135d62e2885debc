/** Character code to the value of a digit, for digits of ASCII. A map of characters takes several times as long, at every start. */
export function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;
  return values;
}

/** What the page's style sheet says of a drawing, and a file must say itself. */
const STYLED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "vector-effect",
  "font-size",
  "font-family",
  "font-weight",
  "letter-spacing",
] as const;

/** A drawing of the page as an SVG file, in its light colours. */
export function imageOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const root = document.documentElement;
  root.dataset.theme = "light";
  const [from, to] = [svg, copy].map((each) => [each, ...each.querySelectorAll<SVGElement>("*")]);
  for (const [i, made] of to!.entries()) {
    const style = getComputedStyle(from![i]!);
    for (const name of STYLED) made.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "role", "tabindex", "aria-pressed", "aria-label"]) made.removeAttribute(name);
  }
  const { background } = getComputedStyle(svg);
  delete root.dataset.theme;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("style", `background:${background}`);
  return new XMLSerializer().serializeToString(copy);
}

const PIXELS_PER_PIXEL = 2;

/** An SVG image as PNG, twice as fine as it is on the screen. */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * PIXELS_PER_PIXEL;
    canvas.height = image.height * PIXELS_PER_PIXEL;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done) => canvas.toBlob((file) => done(file!), "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}

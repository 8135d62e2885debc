type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children; an attribute without a value is left out. Text is text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The element with an id, of the class that the page promises. */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`no ${type.name} with id ${id}`);
  return node;
}

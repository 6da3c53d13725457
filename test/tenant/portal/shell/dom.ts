/** Makes an element: attributes as they are written in HTML, `onclick` as a function. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | (() => void)> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A drawing of @fluentui/svg-icons, coloured like the text around it. */
export function icon(svg: string): HTMLElement {
  const holder = h('span', { class: 'fxs-icon', 'aria-hidden': 'true' });
  holder.innerHTML = svg;
  return holder;
}

import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer">
      <span>{children}</span>
      <Icon name="open" />
      <span class="visually-hidden">(opens in a new tab)</span>
    </a>
  );
}

import type { LinkTarget } from '../../diagnosis/diagnosis';

/** The full address of a link, or null for one that leads nowhere safe. */
export function hrefOf(target: LinkTarget, portal: string): string | null {
  const address = 'url' in target ? target.url : `${portal}/#${target.portal.replace(/^[/#]+/, '')}`;
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}

import type { ComponentChildren } from 'preact';
import type { Met } from '../../diagnosis/diagnosis';
import { Icon, type IconName } from '../../ui/icon';
import type { Tone } from './outcome';

/** How something stands: a picture, its colour and the word for both. */
export interface Mark {
  icon: IconName;
  tone: Tone;
  word: string;
}

export const MET_MARKS: Record<Met, Mark> = {
  met: { icon: 'success', tone: 'success', word: 'met' },
  'not met': { icon: 'failure', tone: 'danger', word: 'not met' },
  'cannot tell': { icon: 'unknown', tone: 'neutral', word: 'cannot tell' },
};

interface Props {
  mark: Mark;
  text: string;
  children?: ComponentChildren;
}

export function MarkedItem({ mark: { icon, tone, word }, text, children }: Props) {
  return (
    <li class={`tone-${tone}`}>
      <Icon name={icon} />
      <span>
        <bdi>{text}</bdi>
        {word && ': '}
        {word && <span class="strong">{word}</span>}
        {children}
      </span>
    </li>
  );
}

import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from '../../ui/icon';
import type { Tone } from './outcome';

interface Props {
  tone: Tone;
  /** Of the word, where the banner as a whole is not of its colour. */
  wordTone?: Tone | undefined;
  /** Null: a spinner. */
  icon: IconName | null;
  word: string;
  aside?: string | undefined;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  headline: ComponentChildren;
  children?: ComponentChildren;
}

/** The head of every phase. One shape for all, so that nothing jumps when a phase gives way to the next. */
export function Banner({ tone, wordTone = tone, icon, word, aside, headingRef, headline, children }: Props) {
  return (
    <header class={`banner tone-${tone}`}>
      <p class="banner-words">
        <span class={`badge tone-${wordTone}`}>
          {icon ? <Icon name={icon} /> : <span class="spinner" aria-hidden="true" />}
          {word}
        </span>
        {aside && <span class="verdict">{aside}</span>}
      </p>
      <h1 ref={headingRef} tabIndex={-1}>
        {headline}
      </h1>
      <div class="banner-lines">{children}</div>
    </header>
  );
}

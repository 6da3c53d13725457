import type { Problem } from '../../sources/problem';
import { CodeBlock } from '../../ui/code-block';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';

/** A problem inside a view that is about something else. */
export function ProblemNote({ problem }: { problem: Problem }) {
  return (
    <div class="note tone-danger">
      <Icon name="failure" />
      <div>
        <p class="strong">{problem.title}</p>
        <p>{problem.detail}</p>
        <p>{problem.next}</p>
        <TechnicalDetails problem={problem} />
      </div>
    </div>
  );
}

export function TechnicalDetails({ problem: { technical } }: { problem: Problem }) {
  if (technical === null) return null;
  return (
    <Disclosure summary="Technical details">
      {() => (
        <>
          <CodeBlock label="Technical details" text={technical} />
          <CopyButton text={technical} label="Copy technical details" labelled />
        </>
      )}
    </Disclosure>
  );
}

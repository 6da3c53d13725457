import type { SignIn } from '../../diagnosis/sign-in';
import { CodeBlock } from '../../ui/code-block';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';

export function RawEvent({ event }: { event: SignIn }) {
  return (
    <Disclosure summary="Raw event">
      {() => {
        const json = JSON.stringify(event, null, 2);
        return (
          <>
            <CopyButton text={json} label="Copy raw event" labelled />
            <CodeBlock label="Raw event" text={json} />
          </>
        );
      }}
    </Disclosure>
  );
}

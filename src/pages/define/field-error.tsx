import { Icon } from '../../ui/icon';

/** A sentence when the value is wrong, said at once. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p id={id} class="field-error" role="alert">
      <Icon name="failure" />
      <span>{text}</span>
    </p>
  );
}

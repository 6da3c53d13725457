import { PermissionList } from '../../ui/permission-list';
import { Section } from '../review/section';

export function Permissions({ scopes }: { scopes: string[] }) {
  return (
    <Section title="What the extension asks for">
      <PermissionList scopes={scopes} />
      <p class="quiet">
        Both are delegated permissions: they let you read here what you can read in the portal. Nothing is
        changed in your tenant, and nothing is sent to anybody but Microsoft.
      </p>
    </Section>
  );
}

import { PERMISSIONS, reasonFor } from './permissions';

export function PermissionList({
  scopes = PERMISSIONS.map(permission => permission.scope),
}: {
  scopes?: string[];
}) {
  return (
    <dl class="permissions">
      {scopes.map(scope => (
        <div key={scope}>
          <dt>
            <code>{scope.split('/').at(-1)}</code>
          </dt>
          <dd>{reasonFor(scope)}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { AccountStore } from '../account/account-store';
import { ProblemNote } from '../case/problem-note';
import { Section } from '../review/section';

export function Account({ account, username }: { account: AccountStore; username: string | null }) {
  const problem = account.problem.value;
  return (
    <Section title="3. Sign in">
      {problem && <ProblemNote problem={problem} />}
      <div class="account" role="status">
        {username === null ? (
          <p>You are not signed in.</p>
        ) : (
          <p>
            Signed in as <bdi class="strong">{username}</bdi>
          </p>
        )}
      </div>
      <p>
        {username === null ? (
          <button type="button" class="button primary" disabled={account.busy.value} onClick={account.signIn}>
            Sign in
          </button>
        ) : (
          <button type="button" class="button" disabled={account.busy.value} onClick={account.signOut}>
            Sign out
          </button>
        )}
      </p>
    </Section>
  );
}

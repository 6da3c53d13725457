/** Parts of a scenario's ID that are written otherwise than they are named. */
const WORDS: Record<string, string> = {
  mfa: 'MFA',
  b2b: 'B2B',
  sso: 'SSO',
  'sign in': 'sign-in',
  'pass through': 'pass-through',
  'on premises': 'on-premises',
  'conditional access': 'Conditional Access',
};

/** "blocked-by-conditional-access" as a person writes it. */
export function scenarioName(id: string): string {
  const words = id
    .replaceAll('-', ' ')
    .replace(
      /\b(mfa|b2b|sso|conditional access|sign in|pass through|on premises)\b/g,
      word => WORDS[word] ?? word,
    );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

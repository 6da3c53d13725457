import { links } from './links';

/** What the owner of an application does about its secrets and certificates, whoever the application signs in for. */

export const CREDENTIAL_WORDS = {
  renew: 'Add a new secret or, better, a certificate; give it to the application; then remove the old one.',
  secret: 'Send the value of the secret and not its ID, and check that it belongs to this application.',
  certificate:
    'Check that the signing certificate is registered and valid, that the assertion is new, and the clock.',
} as const;

const owner = { actor: 'the application owner' } as const;

export const CREDENTIAL_STEPS = [
  { for: ['credential-expired' as const], ...owner, say: 'renew' as const, link: links.appCredentials },
  { for: ['credential-wrong' as const], ...owner, say: 'secret' as const, link: links.appCredentials },
  {
    for: ['assertion-refused' as const],
    ...owner,
    say: 'certificate' as const,
    link: links.clientAssertions,
  },
];

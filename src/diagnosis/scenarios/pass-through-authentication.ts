import { errorCodeBelongsTo, errorCodeIsOneOf } from '../criteria/code';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The password could not be checked on premises.',
  'headline no-agent-or-directory': 'No agent could check the password against Active Directory.',
  'headline directory-timeout': 'Active Directory did not answer the agent in time.',
  'headline directory-not-usable': 'The agent could not check the password with Active Directory.',
  'headline user-name': 'The user name of the sign-in was not one that the agent could use.',
  'headline agent-error': 'Something unexpected went wrong with the answer of the agent.',
  'headline agent-decryption': 'The agent could not decrypt the password.',
  'headline logon-hours': 'Active Directory does not let this user sign in at this hour.',
  'headline clock-difference': 'The clocks of the agent and of Active Directory differ too much.',
  'headline agent-too-slow': 'The answer of the agent came too late.',
  why: '{codeMeaning}',
  'why no-agent-or-directory':
    'Either no agent is available, or the agent does not reach Active Directory. The code does not tell which.',
  'why user-name':
    'Microsoft publishes two readings: the user principal name is not the right one, or it is not valid.',
  'why logon-hours': 'The hours are set on the account in Active Directory.',
  manyUsers:
    'If other users fail with the same code, it is the agents or Active Directory, not this account.',
  agents:
    'Check that agents are shown as active, that their servers belong to the forest of the user, and that they reach a domain controller and the internet.',
  directory:
    'Check that Active Directory answers the servers of the agents, and look into the log of the agent at this time.',
  logonTo: 'Where “Log On To” limits the workstations of the account, add the servers of the agents.',
  name: 'Sign in with the right user name.',
  upn: 'Compare the user principal name in Active Directory with the one in Microsoft Entra.',
  retry: 'Try again later.',
  newAgent: 'If it keeps happening, install and register a new agent, and then remove the one that fails.',
  hours: 'If {user} should sign in at this hour, change the logon hours of the account in Active Directory.',
  clock: 'Correct the time on the servers of the agents and on the domain controllers.',
  ticket: 'If it keeps failing, open a support request with the code, the correlation ID and the time.',
};

const admin = {
  actor: 'an administrator',
  link: links.passThroughAuthentication,
  role: roles.hybridIdentity,
} as const;

/**
 * With pass-through authentication an agent on premises checks the password, and here it could not. A password that has expired
 * in Active Directory (50144) belongs to the expired passwords, a wrong one to the credentials. 80014 alone is published with a
 * support request as the answer; for 80005 it comes after trying again.
 * Sources: https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export default scenario({
  id: 'pass-through-authentication',
  words,
  criteria: errorCodeBelongsTo('pass-through-auth'),
  causes: {
    'no-agent-or-directory': errorCodeIsOneOf(80001),
    'directory-timeout': errorCodeIsOneOf(80002),
    'directory-not-usable': errorCodeIsOneOf(80003, 80007),
    'user-name': errorCodeIsOneOf(80004),
    'agent-error': errorCodeIsOneOf(80005),
    'agent-decryption': errorCodeIsOneOf(80010, 80011),
    'logon-hours': errorCodeIsOneOf(80012),
    'clock-difference': errorCodeIsOneOf(80013),
    'agent-too-slow': errorCodeIsOneOf(80014),
  },
  tentative: ['no-agent-or-directory'],
  verdict: { 'blocked as intended': errorCodeIsOneOf(80012), else: 'needs action' },
  assessment: [
    {
      say: 'manyUsers',
      because: errorCodeIsOneOf(80001, 80002, 80003, 80007, 80010, 80011, 80013, 80014),
    },
  ],
  steps: [
    { for: ['agent-error', 'agent-too-slow'], actor: 'the user', say: 'retry' },
    { for: ['user-name'], actor: 'the user', say: 'name' },
    { for: ['no-agent-or-directory', 'agent-too-slow'], ...admin, say: 'agents' },
    {
      for: ['directory-timeout', 'directory-not-usable', 'agent-too-slow'],
      actor: 'an administrator',
      say: 'directory',
      link: links.passThroughAuthentication,
    },
    { for: ['directory-not-usable'], actor: 'an administrator', say: 'logonTo' },
    { for: ['user-name'], actor: 'an administrator', say: 'upn', role: roles.users },
    { for: ['agent-decryption'], ...admin, say: 'newAgent' },
    { for: ['logon-hours'], actor: 'an administrator', say: 'hours' },
    { for: ['clock-difference'], actor: 'an administrator', say: 'clock' },
    {
      for: ['agent-too-slow', 'agent-error'],
      actor: 'an administrator',
      say: 'ticket',
      link: links.supportRequest,
      role: roles.support,
      ticket: true,
    },
  ],
});

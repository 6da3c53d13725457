import { question } from '../criteria';
import { whyMissing } from '../facts/gaps';
import { RISK_LEVELS, type RiskLevel } from '../facts/risk';
import { memberEvidence } from './member';

/** Questions about risk. */

export const theRiskIsAtLeast = question<[RiskLevel]>({
  name: 'the risk is at least',
  needs: ['risk'],
  words: ([level]) => `the risk of the sign-in is at least ${level}`,
  ask: (facts, [level]) =>
    whyMissing(facts, 'risk') ?? RISK_LEVELS.indexOf(facts.risk) >= RISK_LEVELS.indexOf(level),
  evidence: facts =>
    memberEvidence(facts, 'riskLevelDuringSignIn', 'The risk that was seen during this sign-in.'),
});

export const riskIsHidden = question<[]>({
  name: 'risk is hidden',
  needs: ['risk'],
  words: () => 'the log hides the risk level',
  ask: facts => facts.risk === 'hidden',
  evidence: facts =>
    memberEvidence(facts, 'riskLevelDuringSignIn', 'The level is shown with Microsoft Entra ID P2 only.'),
});

export const riskWasRemediatedByMfa = question<[]>({
  name: 'risk was remediated by multifactor authentication',
  needs: ['risk'],
  words: () => 'passing multifactor authentication cured the risk',
  ask: facts => facts.text('riskDetail') === 'userPassedMFADrivenByRiskBasedPolicy',
  evidence: facts => memberEvidence(facts, 'riskDetail', 'Multifactor authentication cured the risk.'),
});

import { question } from '../criteria';
import { whyMissing } from '../facts/gaps';
import { RISK_LEVELS, type RiskLevel, readAggregatedRisk, readRiskDetections } from '../facts/risk';
import { CURED_STATES, riskCureInWords } from '../reference/risk';
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

/** Neither hidden nor none: the format or the event leaves it out. */
export const riskIsNotRecorded = question<[]>({
  name: 'risk is not recorded',
  needs: ['risk'],
  words: () => 'the event does not hold a risk level',
  ask: facts => facts.risk === 'unknown',
  evidence: () => [],
});

export const theRiskIsNone = question<[]>({
  name: 'the risk is none',
  needs: ['risk'],
  words: () => 'the event shows no risk for the sign-in itself',
  ask: facts => whyMissing(facts, 'risk') ?? facts.risk === 'none',
  evidence: facts => memberEvidence(facts, 'riskLevelDuringSignIn', 'No risk was seen during this sign-in.'),
});

/** Detections that came later count into the aggregated level alone. */
export const theRiskRoseLater = question<[]>({
  name: 'the risk rose later',
  needs: ['risk'],
  words: () => 'the aggregated risk is higher than the risk during the sign-in',
  ask: facts =>
    whyMissing(facts, 'risk') ??
    RISK_LEVELS.indexOf(readAggregatedRisk(facts.event)) > RISK_LEVELS.indexOf(facts.risk),
  evidence: facts =>
    memberEvidence(facts, 'riskLevelAggregated', 'The risk with what was detected after the sign-in.'),
});

export const riskDetectionsAreNamed = question<[]>({
  name: 'risk detections are named',
  needs: ['risk'],
  words: () => 'the event names what was detected',
  ask: facts => readRiskDetections(facts.event).length > 0,
  evidence: facts => [
    {
      field: 'riskEventTypes_v2',
      value: readRiskDetections(facts.event).join(', '),
      meaning: 'What was detected.',
    },
  ],
});

/** The event is written anew when the risk changes, so it may tell what came after the refusal. */
export const theRiskIsCured = question<[]>({
  name: 'the risk is cured',
  needs: ['risk'],
  words: () => 'the event marks the risk as remediated, dismissed or safe',
  ask: facts =>
    CURED_STATES.includes(facts.text('riskState')) || riskCureInWords(facts.text('riskDetail')) !== null,
  evidence: facts => [
    ...memberEvidence(facts, 'riskState', 'What became of the risk.'),
    ...memberEvidence(facts, 'riskDetail', 'How the risk was dealt with.'),
  ],
});

export const theAccountIsConfirmedAsCompromised = question<[]>({
  name: 'the account is confirmed as compromised',
  needs: ['risk'],
  words: () => 'the event marks the sign-in or the user as compromised',
  ask: facts => facts.text('riskState') === 'confirmedCompromised',
  evidence: facts => memberEvidence(facts, 'riskState', 'Somebody confirmed the compromise.'),
});

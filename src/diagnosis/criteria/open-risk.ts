import { all, any, not, question } from '../criteria';
import { RISK_LEVELS, type RiskLevel, readAggregatedRisk } from '../facts/risk';
import { memberEvidence } from './member';
import { riskIsHidden, theAccountIsConfirmedAsCompromised, theRiskIsAtLeast, theRiskIsCured } from './risk';

/** Whether somebody still has to look at the risk of a sign-in that went through. */

export const theRiskStateIs = question<string[]>({
  name: 'the risk state is',
  needs: ['risk'],
  words: states => `the event marks the risk as ${states.join(' or ')}`,
  // What is not there marks nothing.
  ask: (facts, states) => states.includes(facts.text('riskState')),
  evidence: facts => memberEvidence(facts, 'riskState', 'What became of the risk.'),
});

export const theAggregatedRiskIsAtLeast = question<[RiskLevel]>({
  name: 'the aggregated risk is at least',
  needs: ['risk'],
  words: ([level]) => `the risk with what was detected after the sign-in is at least ${level}`,
  ask: (facts, [level]) => {
    const risk = readAggregatedRisk(facts.event);
    if (risk === 'unknown') return 'not recorded';
    return risk === 'hidden' ? 'no licence' : RISK_LEVELS.indexOf(risk) >= RISK_LEVELS.indexOf(level);
  },
  evidence: facts =>
    memberEvidence(facts, 'riskLevelAggregated', 'The risk with what was detected after the sign-in.'),
});

const isMarked = theRiskStateIs('atRisk', 'confirmedCompromised');

/** Marked as open, and not as low. A hidden level may be a high one. */
export const theRiskIsOpen = all(
  isMarked,
  any(
    theRiskIsAtLeast('medium'),
    theAggregatedRiskIsAtLeast('medium'),
    theAccountIsConfirmedAsCompromised(),
    riskIsHidden(),
  ),
);

/** Also where the event says how high the risk was, and nothing of what became of it. */
export const theRiskNeedsAReview = any(theRiskIsOpen, all(theRiskIsAtLeast('medium'), not(theRiskIsCured())));

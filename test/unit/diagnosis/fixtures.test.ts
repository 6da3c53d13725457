import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { CONTEXT, fixtures } from './fixtures';

describe.each(fixtures)('$folder/$name', fixture => {
  const diagnosis = diagnose(fixture.event, CONTEXT);

  it('is diagnosed as expected', () => {
    const { scenario, cause, outcome, verdict } = diagnosis;
    const also = diagnosis.also.map(other => other.scenario);
    const { evidence: _, ...expected } = fixture.expect;
    expect({ scenario, cause, outcome, verdict, also }).toEqual(expected);
  });

  it('shows the fields that decide', () => {
    const fields = diagnosis.evidence.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(fixture.expect.evidence));
  });

  it('leaves no gap in its words', () => {
    const texts = [
      diagnosis.headline,
      ...[...diagnosis.assessment, ...diagnosis.steps].map(({ text }) => text),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|\bnull\b|^\s*$| {2}|“”/);
    }
  });

  it('has every statement stand on evidence that exists', () => {
    for (const { evidence } of diagnosis.assessment) {
      for (const position of evidence) expect(diagnosis.evidence[position]).toBeDefined();
    }
  });
});

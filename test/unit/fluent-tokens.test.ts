import { expect, test } from 'vitest';
import { tokensCss } from '../../scripts/fluent-tokens';

test('only the tokens in use are declared, and what differs in the dark once more', () => {
  const css = tokensCss('p { color: var(--colorNeutralForeground1); padding: var(--spacingVerticalM); }');
  expect(css.match(/--colorNeutralForeground1:/g)).toHaveLength(3);
  expect(css.match(/--spacingVerticalM:/g)).toHaveLength(1);
  expect(css).not.toContain('--colorNeutralForeground2');
});

test('a name that Fluent does not have is an error', () => {
  expect(() => tokensCss('p { color: var(--colourOfMoney); }')).toThrow('colourOfMoney');
});

test('properties that the stylesheet declares itself are left alone', () => {
  expect(() => tokensCss('p { --own: 1px; margin: var(--own); }')).not.toThrow();
});

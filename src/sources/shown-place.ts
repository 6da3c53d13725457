import type { SignIn } from '../diagnosis/sign-in';

/** "City, State, Country", as the portal shows and writes it; a city may have a comma of its own, a country has none. */
export function placeFrom(shown: string): SignIn['location'] {
  const parts = shown.split(',').map(part => part.trim());
  const countryOrRegion = parts.pop() || null;
  const state = parts.pop() || null;
  return { city: parts.join(', ') || null, state, countryOrRegion };
}

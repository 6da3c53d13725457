export const PRODUCT = 'Sign-in Diagnostics';

/** The name with its mark, as the title bar of every page shows it. */
export function Product() {
  return (
    <p class="product">
      <span class="mark" aria-hidden="true" />
      {PRODUCT}
    </p>
  );
}

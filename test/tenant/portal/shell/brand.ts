/** The same shell serves two portals, told apart by the host. */
export interface Brand {
  product: string;
  class: string;
}

export const brand: Brand =
  location.hostname === 'entra.microsoft.com'
    ? { product: 'Microsoft Entra admin center', class: 'fxs-brand-entra' }
    : { product: 'Microsoft Azure', class: 'fxs-brand-azure' };

export const tenant = {
  name: 'Contoso',
  id: '5f1c8a52-7d0e-4c1b-9a63-2b8d4e6f7a10',
  domain: 'contoso.onmicrosoft.com',
  admin: 'admin@contoso.onmicrosoft.com',
};

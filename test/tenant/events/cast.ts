import type { DeviceDetail } from '../../../src/diagnosis/sign-in';
import { tenantDomain } from '../users';

/* Who signs in, to what, from which device and where, in the background of the demo tenant. */

export interface Person {
  id: string;
  name: string;
  userPrincipalName: string;
}

const person = (id: string, name: string): Person => ({
  id,
  name,
  userPrincipalName: `${name.toLowerCase().replace(' ', '.')}@${tenantDomain}`,
});

export const people: readonly [Person, ...Person[]] = [
  person('97b2a631-07bd-4865-a494-c17ff5aa1b78', 'Sofia Rossi'),
  person('ab327e1c-2819-49eb-b9d6-2dc4f1ddeba5', 'Tomas Berger'),
  person('e7eca823-ec07-4fe7-b17b-b9aec757e0f3', 'Nora Lindqvist'),
  person('9284f584-9447-403a-a1a0-f0edc53ebdc0', 'Helen Carter'),
  person('e39c32ef-a3cb-4854-9b08-62210788b562', 'Priya Nair'),
  person('3878c7e4-3dba-46a6-b250-8f4abfec1ff7', 'Daniel Okafor'),
  person('b7b7032d-e8ae-4186-85cf-4542d82215c0', 'Marek Nowak'),
  person('bf6e513a-de8c-41ab-a138-f3cc9b80e07f', 'Jonas Weber'),
  person('e7194096-6c40-41ff-b77e-f9d03f1c807d', 'Aisha Rahman'),
  person('9b1d8fee-3139-4afa-bf27-92203be3968a', 'Lucas Moreau'),
  person('4c0d5a7e-92b8-4316-8f0a-d3e6b1c7a942', 'Ines Duarte'),
  person('d86f2b10-5e3c-47a9-b41d-08c9e7f35a26', 'Oskar Holm'),
];

export interface App {
  id: string;
  name: string;
  resourceId: string;
  resourceName: string;
  resourceServicePrincipalId: string;
  isOffice365: boolean;
}

const app = (
  id: string,
  name: string,
  resource: [id: string, name: string, principal: string],
  isOffice365: boolean,
): App => ({
  id,
  name,
  resourceId: resource[0],
  resourceName: resource[1],
  resourceServicePrincipalId: resource[2],
  isOffice365,
});

const exchange: [string, string, string] = [
  '00000002-0000-0ff1-ce00-000000000000',
  'Office 365 Exchange Online',
  '8c536a76-e180-4437-9362-9fb8f009f3a0',
];
const sharePoint: [string, string, string] = [
  '00000003-0000-0ff1-ce00-000000000000',
  'Office 365 SharePoint Online',
  '6e765e5e-804c-4025-8947-f166439e6fe4',
];
const azure: [string, string, string] = [
  '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  'Windows Azure Service Management API',
  '1ac5ef2f-cca8-4e02-a84f-6685dce5cf28',
];
const graph: [string, string, string] = [
  '00000003-0000-0000-c000-000000000000',
  'Microsoft Graph',
  'f8b11341-bf69-4e52-a8d7-662310e0073f',
];

export const otherApps: readonly [App, ...App[]] = [
  app('c44b4083-3bb0-49c1-b47d-974e53cbdf3c', 'Azure Portal', azure, false),
  app('14d82eec-204b-4c2f-b7e8-296a70dab67e', 'Microsoft Graph Command Line Tools', graph, false),
  app('7e0c2b9d-35a1-4f86-9d3b-61f0a8c4e752', 'Contoso Expenses', graph, false),
];

export const apps: readonly [App, ...App[]] = [
  app('9199bf20-a13f-4107-85dc-02114787ef48', 'One Outlook Web', exchange, true),
  app('00000003-0000-0ff1-ce00-000000000000', 'Office 365 SharePoint Online', sharePoint, true),
  app('d3590ed6-52b3-4102-aeff-aad2292ab01c', 'Microsoft Office', exchange, true),
  ...otherApps,
];

export interface Device {
  detail: DeviceDetail;
  userAgent: string;
}

const windows: Device = {
  detail: {
    deviceId: '18c0a9a0-14b6-4127-b987-a10bca2231a4',
    displayName: 'CONTOSO-LT42',
    operatingSystem: 'Windows10',
    browser: 'Edge 142.0.0',
    isCompliant: true,
    isManaged: true,
    trustType: 'Azure AD joined',
  },
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
};

const personalMac: Device = {
  detail: {
    deviceId: '',
    displayName: '',
    operatingSystem: 'MacOs',
    browser: 'Safari 18.5',
    isCompliant: false,
    isManaged: false,
    trustType: '',
  },
  userAgent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
};

export const devices: readonly [Device, ...Device[]] = [windows, windows, windows, personalMac];

export interface Place {
  /** With a hole for the last part. */
  network: string;
  city: string;
  state: string;
  country: string;
  latitude: number;
  longitude: number;
}

export const headquarters: Place = {
  network: '192.0.2.',
  city: 'Kirkland',
  state: 'Washington',
  country: 'US',
  latitude: 47.68,
  longitude: -122.2,
};

export const elsewhere: readonly [Place, ...Place[]] = [
  {
    network: '198.51.100.',
    city: 'Stockholm',
    state: 'Stockholms Lan',
    country: 'SE',
    latitude: 59.33,
    longitude: 18.06,
  },
  {
    network: '203.0.113.',
    city: 'Munich',
    state: 'Bayern',
    country: 'DE',
    latitude: 48.14,
    longitude: 11.58,
  },
  {
    network: '2001:db8:40:12::',
    city: 'Dublin',
    state: 'Dublin',
    country: 'IE',
    latitude: 53.35,
    longitude: -6.26,
  },
];

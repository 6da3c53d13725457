import { all, not } from '../criteria';
import { BOOTSTRAP_APPS } from '../reference/apps';
import { theAppIsOneOf, theFlowIs } from './client';
import { singleFactorIsRequired } from './mfa';
import { noPolicyWasEnforced } from './policies';

/** Clients that sign a device or other apps in. A device code is not how a device signs itself in. */
const isBootstrap = theAppIsOneOf(...BOOTSTRAP_APPS);

export const bootstrapWithDeviceCode = all(isBootstrap, theFlowIs('deviceCode'));

/** As usual: the event shows that one factor was enough and that no policy took part. */
export const bootstrapWithoutPolicy = all(
  isBootstrap,
  singleFactorIsRequired(),
  noPolicyWasEnforced(),
  not(theFlowIs('deviceCode')),
);

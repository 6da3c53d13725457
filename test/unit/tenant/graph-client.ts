import type { SignIn } from '../../../src/diagnosis/sign-in';
import type { Tenant } from '../../tenant/tenant';
import type { TenantUser } from '../../tenant/users';
import { accessToken, Client, type Reply, readScopes } from './client';

export interface ListBody {
  '@odata.nextLink'?: string;
  value: SignIn[];
}

/** Graph as one signed-in user of an application sees it. */
export class GraphClient {
  constructor(
    readonly client: Client,
    readonly token: string,
  ) {}

  static async signedIn(tenant: Tenant, user: TenantUser, scope = readScopes): Promise<GraphClient> {
    const client = new Client(tenant);
    return new GraphClient(client, await accessToken(client, user, scope));
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    const url = path.startsWith('https:') ? path : `https://graph.microsoft.com/${path}`;
    return this.client.send(url, { headers: { authorization: `Bearer ${this.token}`, ...headers } });
  }

  list(filter: string, more = '', version = 'beta'): Promise<Reply> {
    return this.get(`${version}/auditLogs/signIns?$filter=${encodeURIComponent(filter)}${more}`);
  }

  async found(filter: string, version = 'beta'): Promise<SignIn[]> {
    const reply = await this.list(filter, '', version);
    if (reply.status !== 200) throw new Error(reply.body);
    return (JSON.parse(reply.body) as ListBody).value;
  }
}

export const errorIn = (
  reply: Reply,
): { code: string; message: string; innerError: Record<string, string> } => JSON.parse(reply.body).error;

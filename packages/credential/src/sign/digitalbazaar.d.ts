declare module '@digitalbazaar/data-integrity' {
  export interface Proof {
    readonly [key: string]: unknown;
  }

  export interface SuiteOptions {
    readonly signer?: {
      readonly id: string;
      readonly algorithm: string;
      sign(options: { data: Uint8Array }): Promise<Uint8Array>;
    };
    readonly date?: string | null;
    readonly cryptosuite: Cryptosuite;
  }

  export interface Cryptosuite {
    readonly name: string;
    readonly requiredAlgorithm: string | readonly string[];
  }

  interface Work {
    readonly document: object;
    readonly documentLoader: (url: string) => Promise<unknown>;
  }

  export class DataIntegrityProof {
    constructor(options: SuiteOptions);
    proof?: Proof;
    createProof(options: Work & { readonly purpose: { update(proof: Proof): Promise<Proof> } }): Promise<Proof>;
    verifyProof(
      options: Work & { readonly proof: Proof },
    ): Promise<{ readonly verified: boolean; readonly error?: Error }>;
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  import type { Cryptosuite } from '@digitalbazaar/data-integrity';
  export const cryptosuite: Cryptosuite;
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  import type { Cryptosuite } from '@digitalbazaar/data-integrity';
  export const cryptosuite: Cryptosuite;
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function fromJwk(options: { readonly jwk: object }): Promise<{ readonly publicKeyMultibase: string }>;
}

declare module '@digitalbazaar/ecdsa-multikey' {
  export function fromJwk(options: { readonly jwk: object }): Promise<{ readonly publicKeyMultibase: string }>;
}

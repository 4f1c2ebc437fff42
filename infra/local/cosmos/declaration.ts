/** What the front needs to know of a container: the part of shared/platform's declaration that the wire can feel. */
export interface ContainerDeclaration {
  readonly id: string;
  /** A path of one level, such as `/pk`. */
  readonly partitionKey: string;
  /** Seconds; -1 lets only documents with a `ttl` of their own expire. Absent: nothing expires. */
  readonly defaultTtl?: number;
  readonly indexingPolicy: IndexingPolicy;
}

export interface IndexingPolicy {
  readonly includedPaths: readonly { readonly path: string }[];
  readonly excludedPaths: readonly { readonly path: string }[];
  readonly compositeIndexes: readonly (readonly CompositePath[])[];
}

export interface CompositePath {
  readonly path: string;
  readonly order: 'ascending' | 'descending';
}

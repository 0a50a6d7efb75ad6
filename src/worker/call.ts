/** Page to worker: call this by name. `job` comes back with the answer. */
export interface Call {
  readonly job: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

/** Worker to page: what was answered; or why nothing was, which is a mistake of ours. */
export type CallAnswer =
  { readonly job: number; readonly answer: unknown } | { readonly job: number; readonly broken: string };

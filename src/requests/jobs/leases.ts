/** Who does what only one replica should do at a time. */
export interface Leases {
  /** True for the one caller that gets `name`, which nobody else gets before `until`. */
  take(name: string, now: number, until: number): Promise<boolean>;
}

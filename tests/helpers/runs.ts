/** How often a property is tried: `PROPERTY_RUNS=3` tries each three times as often, as CI does. */
export const runs = (usual: number): number => Math.ceil(usual * Number(process.env.PROPERTY_RUNS ?? 1));

/** How often a property is tried: many times more in `npm run verify`. */
export function runs(times: number): { readonly numRuns: number } {
  return { numRuns: process.env.AFK_VERIFY === '1' ? times * 20 : times };
}

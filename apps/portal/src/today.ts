const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The day in Flanders, `YYYY-MM-DD`: what review dates are compared with. */
export function dayOf(moment: Date): string {
  return DAY.format(moment);
}

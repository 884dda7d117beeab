/**
 * Ways to fill in what is not known of shares that show at once that an answer depends on it. They spare listing
 * every way: a real export tells the level of no unit, and then the ways are legion. They only ever say "it depends",
 * which the full list would say too. Groups and weights are those of `shares.ts`.
 */
type Numbers = ArrayLike<number>;

/** Whether there surely is a way in which `group` leads, and one in which it does not. */
export function leadDepends(groups: Numbers, weights: Numbers, group: number, count: number): boolean {
  return mayLead(groups, weights, group, count) && mayTrail(groups, weights, group, count);
}

/** Whether there surely is a way with a tie, and one without. */
export function tieDepends(groups: Numbers, weights: Numbers, count: number): boolean {
  const domain = groupsIn(groups, count);
  if (!domain.some((group) => mayLead(groups, weights, group, count, true))) return false;
  return domain.some((one, index) =>
    domain.slice(index + 1).some((other) => mayTie(groups, weights, one, other, count)),
  );
}

/** Everything that can be in the group is: do the others together hold no more, or with `alone` less, than it? */
function mayLead(groups: Numbers, weights: Numbers, group: number, count: number, alone = false): boolean {
  let own = 0;
  let others = 0;
  let untoldElsewhere = false;
  for (let index = 0; index < count; index++) {
    const inGroup = (groups[index]! & (1 << group)) !== 0;
    const weight = weights[index]!;
    if (weight > 0) {
      if (inGroup) own += weight;
      else others += weight;
    } else if (inGroup) {
      // It may weigh more than all the rest.
      return true;
    } else untoldElsewhere = true;
  }
  // What is not told may be as little as one likes, but not nothing.
  return alone || untoldElsewhere ? own > others : own >= others;
}

/** Everything that can be in some other group is: does that one hold more? */
function mayTrail(groups: Numbers, weights: Numbers, group: number, count: number): boolean {
  return groupsIn(groups, count).some((other) => {
    if (other === group) return false;
    let ahead = 0;
    for (let index = 0; index < count; index++) {
      const mask = groups[index]!;
      const weight = weights[index]!;
      if ((mask & (1 << other)) !== 0) {
        if (!(weight > 0)) return true;
        ahead += weight;
      } else if (mask === 1 << group && weight > 0) ahead -= weight;
    }
    return ahead > 0;
  });
}

/** Most different leads of one group over the other that are followed in search of a tie. */
const LEADS_LIMIT = 2048;

/** Whether two groups can hold the same, and no other can then hold more. */
function mayTie(groups: Numbers, weights: Numbers, one: number, other: number, count: number): boolean {
  const both = (1 << one) | (1 << other);
  // Per lead of the one over the other: the least that then stands elsewhere.
  let leads = new Map([[0, 0]]);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const mask = groups[index]!;
    const weight = weights[index]!;
    if (!(weight > 0)) return false;
    total += weight;
    const next = new Map<number, number>();
    const reach = (lead: number, elsewhere: number) => {
      if (elsewhere < (next.get(lead) ?? Number.POSITIVE_INFINITY)) next.set(lead, elsewhere);
    };
    for (const [lead, elsewhere] of leads) {
      if ((mask & (1 << one)) !== 0) reach(lead + weight, elsewhere);
      if ((mask & (1 << other)) !== 0) reach(lead - weight, elsewhere);
      if ((mask & ~both) !== 0) reach(lead, elsewhere + weight);
    }
    if (next.size > LEADS_LIMIT) return false;
    leads = next;
  }
  const elsewhere = leads.get(0) ?? Number.POSITIVE_INFINITY;
  const each = (total - elsewhere) / 2;
  return each > 0 && elsewhere <= each;
}

function groupsIn(groups: Numbers, count: number): number[] {
  let union = 0;
  for (let index = 0; index < count; index++) union |= groups[index]!;
  const found: number[] = [];
  for (let rest = union; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest));
  return found;
}

/**
 * What a new version, or a changed number, does to whole catalogues: columns against judging every offering again.
 *
 *   node impact.mjs [--sizes 90000,1000000] [--rounds 9]
 *
 * Same answer first: the counts of every variant are hashed and held against those of the full pass.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { buildColumns, ColumnsBuilder, compareOn, countRule, evaluate, whatIf } from '@afsprakenkader/analysis/impact';
import { loadRelease } from '@afsprakenkader/framework';
import { STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { compileClosures } from '@afsprakenkader/rule-language/compile';
import { offeringAt } from './catalogue/offering.mjs';

const SEED = 20251123;
const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '90000,1000000' }, rounds: { type: 'string', default: '9' } },
});
const rounds = Number(options.rounds);
const [before, after] = [await loadRelease('0.1.0'), await loadRelease('0.2.0')];
write(`Node ${process.versions.node}, ${createRequire(import.meta.url)('node:os').cpus()[0]?.model ?? ''}`);

for (const size of options.sizes.split(',').map(Number)) measure(size);

function measure(size) {
  write(`\n${size.toLocaleString('en')} offerings`);
  const inMemory = size <= 100_000;
  const offerings = inMemory ? Array.from({ length: size }, (_, index) => offeringAt(SEED, index)) : undefined;
  const sets = [before.ruleSet, after.ruleSet];
  const [columns, building] = timed(() => {
    if (offerings !== undefined)
      return buildColumns(
        offerings.map((offering) => ({ offering })),
        sets,
      );
    const builder = new ColumnsBuilder(sets);
    for (let index = 0; index < size; index++) builder.add(offeringAt(SEED, index));
    return builder.finish();
  });
  say(offerings === undefined ? 'generate and build columns' : 'build columns, from objects', [building]);

  const [first, cold] = timed(() => {
    const old = evaluate(columns, before.ruleSet);
    return compareOn(old, evaluate(columns, after.ruleSet, old));
  });
  say('impact 0.1.0 to 0.2.0, first time', [cold]);
  say(
    'impact 0.1.0 to 0.2.0, columns warm',
    repeat(Math.min(rounds, 5), () => {
      const old = evaluate(columns, before.ruleSet);
      compareOn(old, evaluate(columns, after.ruleSet, old));
    }),
  );
  if (offerings !== undefined) {
    const [slow, took] = timed(() => fullImpact(offerings, before.predicate, after.predicate));
    say('  full pass, both versions, objects in memory', [took]);
    same('impact', hashOfImpact(first.groups), slow);
  }

  const evaluation = evaluate(columns, after.ruleSet);
  for (const parameter of ['load.max', 'load.min', 'outcomes.min', 'units.min', 'level.ofProgrammeKind']) {
    const [slider, setUp] = timed(() => whatIf(evaluation, parameter));
    say(`what if ${parameter}: ready`, [setUp]);
    const numberAt = (at) =>
      parameter === 'level.ofProgrammeKind' ? { bachelor: 6 + (at % 2), master: 7 } : 1 + (at % 30);
    let at = 0;
    let sum = 0;
    say(
      '  one change, exact counts',
      repeat(rounds * 10, () => {
        sum += slider.change(numberAt(++at)).touched;
      }),
    );
    const change = slider.change(numberAt(5));
    say(
      '  the first 100 that are touched',
      repeat(rounds * 10, () => {
        sum += change.examples(100).length;
      }),
    );
    if (offerings !== undefined) {
      const changed = { ...after.ruleSet, parameters: { ...after.ruleSet.parameters, [parameter]: numberAt(5) } };
      const [slow, took] = timed(() => fullImpact(offerings, after.predicate, compileClosures(changed)));
      say('  full pass', [took]);
      same(parameter, hashOfImpact(change.groups), slow);
    }
    if (sum < 0) throw new Error();
  }

  const rule = (most) => ({
    id: 'new',
    modality: 'normal',
    require: {
      op: '<=',
      left: { op: 'field', on: 'o', path: ['credits'], as: 'decimal', unit: 'ECTS' },
      right: { op: 'const', as: 'decimal', value: most },
    },
  });
  let most = 3;
  const count = () => countRule(columns, rule(++most), after.ruleSet);
  say('a rule on one column, the first time', [timed(count)[1]]);
  say('  every other one on that column', repeat(rounds * 5, count));
  say('memory, MB', [process.memoryUsage().rss / 1e6]);
}

function write(line) {
  process.stdout.write(`${line}\n`);
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function repeat(times, work) {
  return Array.from({ length: times }, () => timed(work)[1]);
}

function say(what, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(3);
  write(`${what.padEnd(52)} ${times.length === 1 ? at(0) : `min ${at(0)}, median ${at(0.5)}, p95 ${at(0.95)}`} `);
}

function fullImpact(offerings, old, now) {
  const [a, b] = [new Uint8Array(old.rules.length), new Uint8Array(now.rules.length)];
  const index = new Map(old.rules.map((id, at) => [id, at]));
  const pairs = [...new Set([...now.rules, ...old.rules])].map((id) => [
    id,
    index.get(id) ?? -1,
    now.rules.indexOf(id),
  ]);
  const counts = new Map();
  const add = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const offering of offerings) {
    const [from, to] = [old.evaluate(offering, a), now.evaluate(offering, b)];
    const institution = offering.institution ?? null;
    add(`${institution} ${VERDICTS[from]} ${VERDICTS[to]}`);
    for (const [id, left, right] of pairs) {
      const [was, is] = [left < 0 ? 'absent' : STATUSES[a[left]], right < 0 ? 'absent' : STATUSES[b[right]]];
      if (was !== is) add(`${institution} ${id} ${was} ${is}`);
    }
  }
  return hash(counts);
}

function hashOfImpact(groups) {
  const counts = new Map();
  for (const { institution, verdicts, rules } of groups) {
    for (const { from, to, count } of verdicts) counts.set(`${institution} ${from} ${to}`, count);
    for (const { rule, moves } of rules)
      for (const { from, to, count } of moves) counts.set(`${institution} ${rule} ${from} ${to}`, count);
  }
  return hash(counts);
}

function hash(counts) {
  const lines = [...counts].map(([key, count]) => `${key} ${count}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

function same(what, ours, full) {
  if (ours !== full) throw new Error(`${what}: the columns say something else than the full pass`);
  write(`  same counts as the full pass: ${ours}`);
}

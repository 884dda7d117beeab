/** Applies a change to objects of a file and writes the table of offsets anew, so that only the change is at fault. */
export function mutate(
  bytes: Uint8Array,
  change: (body: string, id: number) => string,
  changeTrailer = (trailer: string) => trailer,
): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(source)?.[1]);
  const offsets = [...source.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map((line) => Number(line[1]));
  let out = source.slice(0, offsets[0]);
  const moved = offsets.map((offset, index) => {
    const at = out.length;
    out += change(source.slice(offset, offsets[index + 1] ?? table), index + 1);
    return at;
  });
  const lines = moved.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = /trailer\n(<<.*>>)\nstartxref/s.exec(source.slice(table))?.[1] ?? '';
  const start = out.length;
  out += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines}trailer\n${changeTrailer(trailer)}\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

/** The same for one text that must occur; lengths of streams follow. */
export function replaced(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  let hits = 0;
  const out = mutate(bytes, (body) => {
    const changed = body.replace(from, () => {
      hits++;
      return to;
    });
    const content = (object: string): number => object.length - object.indexOf('>>stream\n');
    const grown = changed.includes('>>stream\n') ? content(changed) - content(body) : 0;
    return changed.replace(
      /\/Length (\d+)>>stream\n/,
      (_, length: string) => `/Length ${Number(length) + grown}>>stream\n`,
    );
  });
  if (hits === 0) throw new Error(`nothing to replace for ${String(from)}`);
  return out;
}

// Imports point down only. The floors are those of docs/architecture.md; a package may import what stands
// below its own floor, never beside or above it.
const floors = [
  ['diagnostics'],
  ['rule-language', 'offering'],
  ['taxonomy', 'rules', 'certificate-template'],
  ['framework'],
  ['catalogue', 'pdf', 'credential'],
  ['checker', 'analysis', 'migrate', 'certificate'],
];
const place = (name) => `^packages/${name}/src`;
const forbidden = floors.flatMap((floor, index) =>
  floor.map((name) => ({
    name: `floor-${index}-${name}`,
    comment: `${name} may import only from the floors below it`,
    severity: 'error',
    from: { path: place(name) },
    to: {
      path: [
        ...floors
          .slice(index)
          .flat()
          .filter((other) => other !== name)
          .map((other) => `^packages/${other}/`),
        '^apps/',
      ],
    },
  })),
);
module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@afsprakenkader/source', 'import', 'require', 'node', 'default'],
    },
  },
};

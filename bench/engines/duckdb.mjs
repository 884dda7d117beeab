import { DuckDBInstance } from '@duckdb/node-api';

const given = (path) =>
  `(json_type(${path}) = 'OBJECT' AND len(json_keys(${path})) > 0 OR json_type(${path}) = 'VARCHAR' AND trim(json_extract_string(${path}, '$')) <> '' AND json_extract_string(${path}, '$') <> 'none')`;
const isNumber = (path) => `json_type(${path}) IN ('UBIGINT', 'BIGINT', 'DOUBLE')`;
const listed = (path) => `(json_type(${path}) = 'ARRAY' AND json_array_length(${path}) > 0)`;
const isLevel = (path) => `(${isNumber(path)} AND ${path}::VARCHAR IN ('5', '6', '7', '8'))`;
const taught = (kind) =>
  `(json_extract_string(c, '$.kind') = '${kind}' AND json_extract_string(c, '$.origin.kind') IN ('bachelor', 'master'))`;
const items = `json_extract(components, '$[*]')`;
const every = (test) => `len(list_filter(${items}, lambda c: NOT coalesce(${test}, false))) = 0`;
const some = (test) => `len(list_filter(${items}, lambda c: coalesce(${test}, false))) > 0`;
const ofType = (type, test) => `(type::VARCHAR <> '${type}' OR (${test}))`;
const initiative = `json_extract_string(c, '$.kind') = 'lifelong-learning-initiative'`;
const load = `(${isNumber('credits')} AND credits::DOUBLE > 0)`;
const delivery = `(${listed('delivery')} AND len(list_filter(json_extract_string(delivery, '$[*]'), lambda d: d NOT IN ('in-person', 'hybrid', 'distance'))) = 0)`;
const level = `(${isLevel('level')} OR ${listed('level')})`;
const methods = listed(`json_extract(assessment, '$.methods')`);

const SOUND = {
  'content-meets-needs': given('needs'),
  'load-in-ects': load,
  'load-minimum': `(${isNumber('credits')} AND credits::DOUBLE >= 3)`,
  'load-maximum': `(${load} AND credits::DOUBLE <= 20)`,
  'mode-of-delivery': delivery,
  'outcomes-defined': listed('learningOutcomes'),
  'outcomes-one-vks-level': `(${isLevel('level')} OR ${listed('level')} AND json_array_length(level) = 1)`,
  'outcomes-assessed': methods,
  'assessment-method-known-in-advance': `json_extract_string(advance, '$.assessmentMethod') = 'true'`,
  'learner-support': given('support'),
  'admission-few-restrictions': `len(list_filter(json_extract(admission, '$.restrictions[*]'), lambda r: json_extract(r, '$.reason') IS NULL)) = 0`,
  'discontinuation-lets-learners-finish': `(json_extract_string(status, '$') = 'running' OR ${given('completionPlan')})`,
  'field-authorised': `(json_extract_string(field, '$.authorised') = 'true' OR type::VARCHAR = '1' AND json_extract(field, '$.authorised') IS NULL)`,
  'certificate-elements-complete': `(${given('title')} AND ${given('awardingEntity')} AND ${listed('learningOutcomes')} AND ${load} AND ${level} AND ${methods} AND ${delivery} AND ${given('qualityAssurance')})`,
  'type-1-existing-units': ofType(1, `json_array_length(components) > 0 AND ${every(taught('existing-unit'))}`),
  'type-2-existing-plus-lifelong-learning': ofType(
    2,
    `${some(taught('existing-unit'))} AND ${some(initiative)} AND ${every(`${initiative} OR ${taught('existing-unit')}`)}`,
  ),
  'type-3-new-units-degree-content': ofType(
    3,
    `json_array_length(components) > 0 AND ${every(taught('new-unit-degree-content'))}`,
  ),
  'type-4-new-content': ofType(
    4,
    every(`json_extract_string(c, '$.kind') IN ('new-content', 'lifelong-learning-content')`),
  ),
};

const FIELDS = [
  'needs',
  'credits',
  'delivery',
  'learningOutcomes',
  'level',
  'assessment',
  'advance',
  'support',
  'admission',
  'status',
  'completionPlan',
  'field',
  'title',
  'awardingEntity',
  'qualityAssurance',
  'type',
  'components',
];

/** One query over the file, on two threads; the fields are read as JSON because some are of the wrong kind. */
export async function prepare() {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const rules = Object.entries(SOUND);
  return async (file, report) => {
    const columns = FIELDS.map((field) => `"${field}": 'JSON'`).join(', ');
    const broken = rules.map(([rule, sound]) => `CASE WHEN coalesce(${sound}, false) THEN NULL ELSE '${rule}' END`);
    const source = `read_json('${file}', format = 'newline_delimited', columns = {${columns}})`;
    const query = `WITH judged AS (SELECT row_number() OVER () - 1 AS ordinal, list_filter([${broken.join(', ')}], lambda f: f IS NOT NULL) AS findings FROM ${source}) SELECT ordinal, unnest(findings) AS rule FROM judged`;
    const reader = await connection.stream(query);
    let findings = 0;
    for await (const rows of reader.yieldRows()) {
      for (const [ordinal, rule] of rows) {
        findings++;
        report?.(Number(ordinal), rule);
      }
    }
    return { findings };
  };
}

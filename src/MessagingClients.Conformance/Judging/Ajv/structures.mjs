import { fieldOf, propertiesOf, readFields } from './fields.mjs';
import { parseStrictly } from './strict-json.mjs';
import { typed, typesOf } from './types.mjs';

/** Whether a parameter stands in a request otherwise than as a single value or as an array in the usual ways. */
export function isStructured(document, { in: place, style, content, schema }) {
  const resolved = document.resolve(schema) ?? {};
  const types = typesOf(document, resolved);
  return Boolean(content) || types.includes('object') || Boolean(resolved.properties) || (style === 'deepObject' && types.includes('array')) || (place === 'path' && (types.includes('array') || style === 'label' || style === 'matrix'));
}

/** The names in a query or among cookies that belong to a parameter; those that a map or an object gives no name are all that no other one has. */
export function namesOf(document, parameter, names, others) {
  const { name, style = 'form', explode = style === 'form', schema, content } = parameter;
  if (style === 'deepObject') return names.filter(each => each === name || each.startsWith(`${name}[`));
  if (content || !isStructured(document, parameter) || !explode) return [name];
  const members = Object.keys(propertiesOf(document, schema));
  return isOpen(document, schema) ? [...members, ...names.filter(each => !members.includes(each) && !others.some(other => each === other || each.startsWith(`${other}[`)))] : members;
}

/** The names that a parameter has in a query or among cookies in any case: its own, or those of its members. */
export function fixedNamesOf(document, parameter) {
  const { name, style = 'form', explode = style === 'form', schema, content } = parameter;
  return style === 'form' && explode && !content && isStructured(document, parameter) ? Object.keys(propertiesOf(document, schema)) : [name];
}

/** Whether an object says something of members to which it gives no name, or of none by its name. */
const isOpen = (document, schema) => Object.keys(propertiesOf(document, schema)).length === 0 || typeof document.resolve(schema).additionalProperties === 'object';

/** What a parameter means, or what is wrong with it. Values are given as they came; there is none where it is not there. */
export function readStructured(document, parameter, pairs, values, where) {
  if (parameter.content) return values.length === 1 ? parseStrictly(Buffer.from(decodeURIComponent(values[0])), where) : { finding: { where, message: 'must come once' } };
  return parameter.in === 'path' || parameter.in === 'header' ? readOne(document, parameter, values[0], where) : readNamed(document, parameter, pairs, where);
}

function readNamed(document, parameter, pairs, where) {
  const { name, schema, style = 'form', explode = style === 'form' } = parameter;
  const fields = pairs.map(([key, raw]) => fieldOf(key, raw, decodeURIComponent));
  const known = propertiesOf(document, schema);
  if (style === 'form' && explode && isOpen(document, schema)) {
    const others = document.resolve(schema).additionalProperties;
    const of = key => document.resolve(known[key] ?? (others === true ? {} : others)) ?? {};
    return { value: Object.fromEntries(fields.map(field => [field.name, typed(typesOf(document, of(field.name)), field.text(), where)])) };
  }
  const { value, findings: [finding] } = readFields(document, { schema: { properties: { [name]: schema } }, encoding: { [name]: { style, explode } } }, fields);
  return finding ? { finding: { ...finding, where } } : { value: value[name] };
}

function readOne(document, { name, schema, style = 'simple', explode = false }, raw, where) {
  const resolved = document.resolve(schema) ?? {};
  const types = typesOf(document, resolved);
  const [start, separator] = {
    simple: ['', ','], label: ['.', explode ? '.' : ','], matrix: [explode ? ';' : `;${name}=`, explode ? ';' : ','],
  }[style];
  if (!raw.startsWith(start)) return { finding: { where, message: `must begin with ${start}` } };
  const items = raw.slice(start.length).split(separator);
  const single = (text, of) => typed(typesOf(document, document.resolve(of) ?? {}), decodeURIComponent(text), where);
  const named = items.map(item => [decodeURIComponent(item.split('=')[0]), item.split('=').slice(1).join('=')]);
  if (types.includes('array')) return { value: (style === 'matrix' && explode ? named.map(([, item]) => item) : items).map(item => single(item, resolved.items)) };
  if (!types.includes('object') && !resolved.properties) return { value: single(style === 'matrix' && explode ? named[0][1] : items.join(separator), resolved) };
  const pairs = explode ? named : items.filter((_, index) => index % 2 === 0).map((key, index) => [decodeURIComponent(key), items[2 * index + 1]]);
  return { value: Object.fromEntries(pairs.map(([key, item]) => [key, single(item, propertiesOf(document, schema)[key] ?? (typeof resolved.additionalProperties === 'object' ? resolved.additionalProperties : {}))])) };
}

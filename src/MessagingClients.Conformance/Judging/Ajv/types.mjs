/** The types that a schema lets in, of its alternatives as well; where it states values alone, theirs. */
export function typesOf(document, schema) {
  return [...[schema.type ?? typesOfValues(schema)].flat(), ...partsOf(document, schema).flatMap(part => typesOf(document, part))];
}

/** What a schema says of the items of an array, or else the first of its alternatives that says something. */
export function itemsOf(document, schema) {
  if (schema.items) return document.resolve(schema.items);
  return partsOf(document, schema).map(part => itemsOf(document, part)).find(items => Object.keys(items).length > 0) ?? {};
}

/** The schemas that a schema is put together from: its alternatives, and what holds beside it. */
const partsOf = (document, schema) => [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map(part => document.resolve(part));

const typesOfValues = schema => [...(schema.enum ?? []), ...('const' in schema ? [schema.const] : [])]
  .map(value => typeof value).filter(type => type !== 'object');

/** What a text means by the types that the document states. */
export function typed(types, text, where) {
  if (types.some(each => each === 'array' || each === 'object')) throw new Error(`${where} is of a type that is not judged`);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return (types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}

/** Whether two values of JSON say the same; points in time may be written in several ways. */
export function isSame(one, other) {
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (one && other && typeof one === 'object' && typeof other === 'object' && !Array.isArray(other)) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every(name => Object.hasOwn(other, name) && isSame(one[name], other[name]));
  }
  return one === other || (isInstant(one) && isInstant(other) && Date.parse(one) === Date.parse(other));
}

const isInstant = value => typeof value === 'string' && /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d/.test(value);

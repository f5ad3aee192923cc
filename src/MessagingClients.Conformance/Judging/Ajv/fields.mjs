import { parseStrictly } from './strict-json.mjs';
import { typed, typesOf } from './types.mjs';

/** A field as it came, which is decoded when it is asked for. */
export const fieldOf = (name, raw, decode) => ({
  name, text: () => decode(raw), bytes: () => Buffer.from(decode(raw)), split: separator => raw.split(separator).map(text => decode(text)),
});

/**
 * What the fields of a form mean by the schema of their object: texts become the values that they spell. A field is a name, what came
 * of it (bytes, not decoded) and how that is decoded.
 */
export function readFields(document, { schema, encoding }, fields) {
  const findings = [];
  const value = {};
  const left = new Set(fields.map(field => field.name));
  for (const [name, stated] of Object.entries(propertiesOf(document, schema))) {
    const reading = new FieldReading(document, name, stated, encoding?.[name], fields);
    for (const own of reading.names) left.delete(own);
    if (reading.isAbsent) continue;
    try {
      value[name] = reading.value();
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      findings.push({ where: `body/${name}`, message: error.message });
    }
  }
  const others = document.resolve(schema)?.additionalProperties;
  for (const name of left) {
    const texts = fields.filter(field => field.name === name);
    value[name] = others && typeof others === 'object' ? new FieldReading(document, name, others, undefined, fields).value() : texts[0].text();
  }
  return { value, findings };
}

class Misfit extends Error {}

class FieldReading {
  #document;
  #name;
  #types;
  #schema;
  #style;
  #own;

  constructor(document, name, schema, encoding, fields) {
    this.#document = document;
    this.#name = name;
    this.#schema = document.resolve(schema) ?? {};
    this.#types = typesOf(document, this.#schema);
    this.#style = styleOf(encoding);
    this.isObject = this.#types.includes('object') || Boolean(this.#schema.properties);
    const members = this.#style === 'form' && this.isObject ? Object.keys(propertiesOf(document, this.#schema)) : undefined;
    this.#own = fields.filter(field => (members ? members.includes(field.name) : field.name === name || (this.#style === 'deepObject' && field.name.startsWith(`${name}[`))));
  }

  get names() { return this.#own.map(field => field.name); }

  get isAbsent() { return this.#own.length === 0; }

  value() {
    if (this.#style === 'deepObject') return this.#deep(this.#name, this.#schema);
    if (this.isObject) return this.#object();
    if (this.#types.includes('array')) return this.#array();
    return this.#single(this.#once().text(), this.#schema);
  }

  #once() {
    if (this.#own.length > 1) throw new Misfit('must come once');
    return this.#own[0];
  }

  #object() {
    if (this.#style === 'form') return Object.fromEntries(this.#own.map(field => [field.name, this.#single(field.text(), this.#member(field.name))]));
    if (!this.#style) return this.#json(this.#once());
    const parts = this.#once().split(this.#separator());
    return Object.fromEntries(parts.filter((_, index) => index % 2 === 0).map((name, index) => [name, this.#single(parts[2 * index + 1], this.#member(name))]));
  }

  #array() {
    const items = this.#document.resolve(this.#schema.items) ?? {};
    const isRepeated = !this.#style || this.#style === 'form';
    const nested = typesOf(this.#document, items).some(type => type === 'object' || type === 'array') || items.properties;
    if (isRepeated) return this.#own.map(field => (nested ? this.#json(field) : this.#single(field.text(), items)));
    return this.#once().split(this.#separator()).map(text => this.#single(text, items));
  }

  #deep(path, stated) {
    const schema = this.#document.resolve(stated) ?? {};
    const exact = this.#own.find(field => field.name === path);
    if (exact) return this.#single(exact.text(), schema);
    const steps = [...new Set(this.#own.filter(field => field.name.startsWith(`${path}[`)).map(field => field.name.slice(path.length + 1).split(']')[0]))];
    if (typesOf(this.#document, schema).includes('array')) return steps.map(step => this.#deep(`${path}[${step}]`, schema.items));
    return Object.fromEntries(steps.map(step => [step, this.#deep(`${path}[${step}]`, propertiesOf(this.#document, schema)[step] ?? schema.additionalProperties)]));
  }

  #member(name) { return propertiesOf(this.#document, this.#schema)[name] ?? this.#schema.additionalProperties; }

  #json(field) {
    const { value, finding } = parseStrictly(field.bytes(), this.#name);
    if (finding) throw new Misfit(finding.message);
    return value;
  }

  #single(text, schema) { return typed(typesOf(this.#document, this.#document.resolve(schema) ?? {}), text, this.#name); }

  #separator() { return { joined: ',', spaceDelimited: '%20', pipeDelimited: '%7C' }[this.#style]; }
}

/** No style says: arrays as fields of one name, objects as JSON. */
function styleOf({ style, explode } = {}) {
  if (style === undefined && explode === undefined) return undefined;
  const stated = style ?? 'form';
  return stated === 'form' && !(explode ?? true) ? 'joined' : stated;
}

/** The members that a schema knows, those of its parts among them. */
export function propertiesOf(document, schema) {
  const resolved = document.resolve(schema) ?? {};
  return Object.assign({}, ...(resolved.allOf ?? []).map(part => propertiesOf(document, part)), resolved.properties);
}

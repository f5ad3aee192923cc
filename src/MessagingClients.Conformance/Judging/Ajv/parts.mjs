// A document of several files as one. Every file is read here, with rules of its own: the judge takes no word for what a document
// says. What a reference leads to in another file is put among the schemas, or else below x-parts, where nothing of OpenAPI stands.
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { parse } from 'yaml';
import { at, escapeStep } from './pointers.mjs';
import { mapSubschemas } from './schemas.mjs';

const data = new Set(['example', 'examples', 'value', 'default', 'enum', 'const']);

/** The document of a file, in which every reference leads to a place in itself. */
export function readDocument(file) {
  return new Bundle(file).whole();
}

class Bundle {
  #files = new Map();
  #places = new Map();
  #open = [];

  constructor(file) {
    this.main = realpathSync(file);
    this.folder = dirname(this.main);
    this.root = this.#read(this.main);
    this.schemas = { ...this.root.components?.schemas };
    this.others = {};
  }

  whole() {
    const own = Object.entries(this.schemas);
    for (const [name, schema] of own) this.#adopt(name, schema);
    const { components, ...rest } = this.root;
    const { schemas, ...kinds } = components ?? {};
    const main = { ...this.#structure(rest, this.main), components: this.#structure(kinds, this.main) };
    for (const [name, schema] of own) if (this.schemas[name] === schema) this.schemas[name] = this.#schema(schema, this.main);
    while (this.#open.length > 0) this.#open.pop()();
    return this.#files.size === 1 ? this.root : { ...main, components: { ...main.components, schemas: this.schemas }, 'x-parts': this.others };
  }

  /** A schema that is nothing but a reference to another file is what stands there, by its own name. */
  #adopt(name, schema) {
    if (typeof schema?.$ref !== 'string' || schema.$ref.startsWith('#') || Object.keys(schema).length > 1) return;
    const { file, fragment, id } = this.#locate(schema.$ref, this.main, true);
    if (file === this.main || this.#places.has(id)) return;
    this.#places.set(id, `#/components/schemas/${encodeURIComponent(escapeStep(name))}`);
    this.schemas[name] = undefined;
    this.#open.push(() => { this.schemas[name] = this.#schema(this.#content(file, fragment), file); });
  }

  #read(file) {
    if (!this.#files.has(file)) this.#files.set(file, parse(readFileSync(file, 'utf8')));
    return this.#files.get(file);
  }

  /** Whatever is no schema: references, and schemas where they stand. */
  #structure(node, file) {
    if (Array.isArray(node)) return node.map(each => this.#structure(each, file));
    if (!node || typeof node !== 'object') return node;
    return mapEntries(node, (name, value) =>
      name === '$ref' && typeof value === 'string' ? this.#refer(value, file, false)
      : data.has(name) || name.startsWith('x-') ? value
      : name === 'schema' || name === 'itemSchema' ? this.#schema(value, file)
      : this.#structure(value, file));
  }

  #schema(schema, file) {
    if (!schema || typeof schema !== 'object') return schema;
    const result = mapSubschemas(schema, each => this.#schema(each, file));
    if (typeof schema.$ref === 'string') result.$ref = this.#refer(schema.$ref, file, true);
    const mapping = schema.discriminator?.mapping;
    return mapping ? { ...result, discriminator: { ...schema.discriminator, mapping: mapEntries(mapping, (_, to) => this.#mapped(to, file)) } } : result;
  }

  /** A value of a mapping is the name of a component, or a reference. */
  #mapped(to, file) {
    return to.includes('://') || (/^[^#/]+$/.test(to) && !/\.(ya?ml|json)$/i.test(to)) ? to : this.#refer(to, file, true);
  }

  #refer(reference, from, isSchema) {
    if (from === this.main && reference.startsWith('#')) return reference;
    const { file, fragment, id } = this.#locate(reference, from, isSchema);
    if (file === this.main) return `#${fragment}`;
    if (!this.#places.has(id)) this.#places.set(id, this.#take(file, fragment, isSchema));
    return this.#places.get(id);
  }

  #locate(reference, from, isSchema) {
    const [path, fragment = ''] = reference.split('#');
    const file = path ? realpathSync(join(dirname(from), decodeURIComponent(path))) : from;
    if (!file.startsWith(this.folder + sep)) throw new Error(`${reference} leads out of the folder of the document`);
    return { file, fragment, id: `${isSchema} ${file}#${fragment}` };
  }

  #content(file, fragment) {
    const content = at(this.#read(file), fragment);
    if (content === undefined) throw new Error(`${file} has no ${fragment}`);
    return content;
  }

  #take(file, fragment, isSchema) {
    const content = this.#content(file, fragment);
    if (!isSchema) {
      const name = `part${Object.keys(this.others).length + 1}`;
      this.others[name] = undefined;
      this.#open.push(() => { this.others[name] = this.#structure(content, file); });
      return `#/x-parts/${name}`;
    }
    const stated = (decodeURIComponent(fragment.split('/').at(-1)) || basename(file, extname(file))).replaceAll(/[^\w.-]/g, '_');
    let name = stated;
    for (let number = 2; Object.hasOwn(this.schemas, name); number++) name = `${stated}${number}`;
    this.schemas[name] = undefined;
    this.#open.push(() => { this.schemas[name] = this.#schema(content, file); });
    return `#/components/schemas/${name}`;
  }
}

const mapEntries = (map, edit) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, edit(name, value)]));

import { credentialNames } from './credential.mjs';
import { escapeStep } from './document.mjs';
import { parseStrictly } from './strict-json.mjs';

// OpenAPI leaves these headers to media types and security schemes (Parameter Object, "name").
const notParameters = new Set(['accept', 'content-type', 'authorization']);

/**
 * What the parameters of a request break: what the document requires, forbids by not stating it, and says of values. Where the
 * caller's own values are told, what arrives must be those.
 */
export function judgeParameters(document, found, given, asked) {
  const stated = statedParameters(document, found);
  const isCredential = each => credentialNames(document, found.operation, each.in).some(name => name.toLowerCase() === each.name.toLowerCase());
  return [
    ...unstatedNames('query', given, stated, credentialNames(document, found.operation, 'query')),
    ...unstatedNames('cookie', given, stated, credentialNames(document, found.operation, 'cookie')),
    ...stated.filter(isParameter).flatMap(each => judgeParameter(document, each, given, isCredential(each) ? undefined : asked)),
  ];
}

/** What a request says, by place and name, as it came; and the names that it has in the query and among its cookies. */
export function readPlaces(values, query, header) {
  const pairs = { query: parseQuery(query), cookie: parseCookies(header('Cookie')) };
  const valuesIn = place => name => pairs[place].filter(([key]) => key === name).map(([, value]) => value);
  return {
    path: name => (values.has(name) ? [values.get(name)] : []),
    query: valuesIn('query'),
    cookie: valuesIn('cookie'),
    header,
    namesIn: place => [...new Set(pairs[place].map(([name]) => name))],
  };
}

/** What the values of parameters break, whatever request is to carry them. */
export function judgeParameterValues(document, { method, path, parameters }) {
  const item = document.resolve(document.content.paths[path]);
  const pointer = document.place(document.content.paths[path], `/paths/${escapeStep(path)}`);
  const stated = statedParameters(document, { item, pointer, operation: item[method.toLowerCase()], method: method.toLowerCase() });
  return stated.filter(each => each.in !== 'path' && isParameter(each)).flatMap(parameter => {
    const where = `${parameter.in}/${parameter.name}`;
    const [, , json] = parameters.find(each => isSame(each, parameter)) ?? [];
    if (json === undefined) return parameter.required ? [{ where, message: 'is required' }] : [];
    const { value, finding } = parseStrictly(Buffer.from(json), where);
    return finding ? [finding] : document.validate('request', `${parameter.pointer}/schema`, value, where);
  });
}

const isParameter = parameter => parameter.in !== 'header' || !notParameters.has(parameter.name.toLowerCase());

const isSame = ([place, name], parameter) => place === parameter.in && name === parameter.name;

const unstatedNames = (place, given, stated, credentials) => given.namesIn(place)
  .filter(name => !credentials.includes(name) && !stated.some(each => each.in === place && each.name === name)).map(name => unstated(`${place}/${name}`));

const unstated = where => ({ where, message: 'is not stated as a parameter' });

/** The operation's parameters, and those of its path that it does not state anew. */
function statedParameters(document, { item, pointer, operation, method }) {
  const ofItem = parametersAt(document, item, pointer);
  const ofOperation = parametersAt(document, operation, `${pointer}/${method}`);
  return [...ofItem.filter(one => !ofOperation.some(other => other.in === one.in && other.name === one.name)), ...ofOperation];
}

const parametersAt = (document, owner, pointer) => (owner.parameters ?? []).map((parameter, index) => ({
  ...document.resolve(parameter), pointer: document.place(parameter, `${pointer}/parameters/${index}`),
}));

function judgeParameter(document, parameter, given, asked) {
  const where = `${parameter.in}/${parameter.name}`;
  if (!given[parameter.in] || parameter.content) throw new Error(`the parameter ${where} is of a kind that is not judged`);

  const values = given[parameter.in](parameter.name);
  const known = asked?.find(each => isSame(each, parameter));
  if (values.length === 0) {
    if (parameter.required) return [{ where, message: 'is required' }];
    return known ? [{ where, message: 'was given by the caller' }] : [];
  }
  const schema = document.resolve(parameter.schema) ?? {};
  const isList = typesOf(document, schema).includes('array');
  if (values.length > 1 && !(isList && isRepeated(parameter))) return [{ where, message: 'must come once' }];
  const texts = isList ? listOf(parameter, values, where) : values;

  const decoded = parameter.in === 'header' ? texts : texts.map(decode);
  if (decoded.includes(undefined)) return [{ where, message: 'has a broken percent escape' }];
  const type = isList ? document.resolve(schema.items) ?? {} : schema;
  const meant = decoded.map(text => typed(typesOf(document, type), text, where));
  const value = isList ? meant : meant[0];
  const findings = parameter.schema ? document.validate('request', `${parameter.pointer}/schema`, value, where) : [];
  const isAsked = !asked || parameter.in === 'path' || (known && isEqual(type, JSON.parse(known[2]), value));
  return isAsked ? findings : [...findings, { where, message: 'must be what the caller gave' }];
}

const isRepeated = ({ in: place, style = 'form', explode = style === 'form' }) => place === 'query' && style === 'form' && explode;

/** The items of an array, as they came (OpenAPI, Parameter Object, "style" and "explode"). */
function listOf({ in: place, style, explode }, values, where) {
  const stated = style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  if (isRepeated({ in: place, style, explode })) return values;

  const isApart = explode ?? stated === 'form';
  const separator = { form: ',', simple: ',', spaceDelimited: '%20', pipeDelimited: /%7c|\|/i }[stated];
  if (separator === undefined || (isApart && place !== 'header') || place === 'path') throw new Error(`the parameter ${where} is of a style that is not judged`);
  return values.flatMap(value => value.split(separator)).map(text => (place === 'header' ? text.trim() : text));
}

const isEqual = ({ format }, asked, found) => Array.isArray(asked)
  ? Array.isArray(found) && asked.length === found.length && asked.every((item, index) => isEqual({ format }, item, found[index]))
  : asked === found || (format === 'date-time' && Date.parse(asked) === Date.parse(found));

/** The types that a schema lets in, of its alternatives as well. */
function typesOf(document, schema) {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [...[schema.type ?? []].flat(), ...parts.flatMap(part => typesOf(document, document.resolve(part)))];
}

/** What a text means by the types that the document states. */
function typed(types, text, where) {
  if (types.some(each => each === 'array' || each === 'object')) throw new Error(`the parameter ${where} is of a type that is not judged`);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return (types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}

/** RFC 6265, section 4.2.1. */
function parseCookies(headers) {
  return headers.flatMap(header => header.split(';')).map(pair => pair.trim()).filter(pair => pair.length > 0).map(pair => {
    const [name, ...rest] = pair.split('=');
    return [name, rest.join('=')];
  });
}

/** Names as they mean, values as they came; a plus stands for itself. */
function parseQuery(query) {
  return query.split('&').filter(part => part.length > 0).map(part => {
    const [name, ...rest] = part.split('=');
    return [decode(name) ?? name, rest.join('=')];
  });
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

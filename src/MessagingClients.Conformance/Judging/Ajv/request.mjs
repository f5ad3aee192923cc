import { escapeStep } from './document.mjs';
import { accepts, isJson, statedType } from './media-type.mjs';
import { parseStrictly } from './strict-json.mjs';

/** What a request breaks of the document: path, query, credential, media types and body. */
export function judgeRequest(document, question) {
  const [path, query] = question.target.split('?', 2);
  if (!path.startsWith(question.basePath)) return [{ where: 'path', message: `must begin with ${question.basePath}` }];
  const found = findOperation(document, question.method, path.slice(question.basePath.length));
  if (!found) return [{ where: 'path', message: `no operation ${question.method} ${path.slice(question.basePath.length)} is stated` }];

  const header = name => question.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  return [
    ...judgePath(document, found),
    ...judgeQuery(query, found),
    ...judgeCredential(document, found.operation, header),
    ...judgeAccept(document, found.operation, header),
    ...judgeBody(document, found, header, Buffer.from(question.body, 'base64')),
  ];
}

/** A fixed segment is preferred to a parameter, as OpenAPI has it. */
function findOperation(document, method, path) {
  const candidates = Object.entries(document.content.paths ?? {})
    .map(([template, item]) => ({ template, item: document.resolve(item), values: matchTemplate(template, path) }))
    .filter(candidate => candidate.values && candidate.item[method.toLowerCase()]);
  const [best] = candidates.sort((one, other) => one.values.size - other.values.size);
  return best && { ...best, method: method.toLowerCase(), operation: best.item[method.toLowerCase()] };
}

function matchTemplate(template, path) {
  const names = [];
  const pattern = template.replace(/\{([^{}]+)\}|[^{}]+/g, (part, name) => {
    if (!name) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    names.push(name);
    return '([^/]+)';
  });
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match && new Map(names.map((name, index) => [name, match[index + 1]]));
}

function judgePath(document, { template, item, operation, values, method }) {
  const stated = [...parametersAt(item, ['paths', template]), ...parametersAt(operation, ['paths', template, method])];
  return [...values].flatMap(([name, raw]) => {
    const found = stated.findLast(({ parameter }) => document.resolve(parameter).name === name && document.resolve(parameter).in === 'path');
    if (!found) return [{ where: `path/${name}`, message: 'is not stated as a parameter' }];
    if (/%(?![0-9A-Fa-f]{2})/.test(raw)) return [{ where: `path/${name}`, message: 'has a broken percent escape' }];
    return found.parameter.schema ? document.validate(`${found.pointer}/schema`, decodeURIComponent(raw), `path/${name}`) : [];
  });
}

const parametersAt = (owner, steps) => (owner.parameters ?? []).map((parameter, index) => ({
  parameter, pointer: `/${[...steps, 'parameters', String(index)].map(escapeStep).join('/')}`,
}));

function judgeQuery(query, { item, operation }) {
  const stated = new Set([...(item.parameters ?? []), ...(operation.parameters ?? [])].filter(each => each.in === 'query').map(each => each.name));
  return [...new URLSearchParams(query ?? '').keys()].filter(name => !stated.has(name))
    .map(name => ({ where: `query/${name}`, message: 'is not stated as a parameter' }));
}

function judgeCredential(document, operation, header) {
  const requirements = operation.security ?? document.content.security ?? [];
  const problems = requirements.map(requirement => Object.keys(requirement).flatMap(name => judgeScheme(document, name, header)));
  return problems.length === 0 || problems.some(each => each.length === 0) ? [] : problems[0];
}

function judgeScheme(document, name, header) {
  const scheme = document.resolve(document.content.components.securitySchemes[name]);
  if (scheme.type === 'apiKey' && scheme.in === 'header') {
    const [key, ...more] = header(scheme.name);
    return key && more.length === 0 && !/^bearer\s/i.test(key) ? [] : [{ where: `header/${scheme.name}`, message: 'must hold the bare key, once' }];
  }
  const [value, ...more] = header('Authorization');
  return value && more.length === 0 && /^Bearer [A-Za-z0-9._~+/-]+=*$/.test(value) ? [] : [{ where: 'header/Authorization', message: 'must be "Bearer" and a token, once' }];
}

function judgeAccept(document, operation, header) {
  const stated = Object.values(operation.responses ?? {}).flatMap(answer => Object.keys(document.resolve(answer).content ?? {}));
  const [accept] = header('Accept');
  return !accept || stated.length === 0 || accepts(accept, stated) ? [] : [{ where: 'header/Accept', message: `must let in ${stated.join(' or ')}` }];
}

function judgeBody(document, { template, method, operation }, header, bytes) {
  const body = document.resolve(operation.requestBody);
  if (!body) return bytes.length === 0 ? [] : [{ where: 'body', message: 'is not stated' }];
  if (bytes.length === 0) return body.required ? [{ where: 'body', message: 'is required' }] : [];

  const [contentType, ...more] = header('Content-Type');
  const type = statedType(body.content, contentType);
  if (!type || more.length > 0) return [{ where: 'header/Content-Type', message: `must be ${Object.keys(body.content).join(' or ')}` }];
  if (!isJson(type)) throw new Error(`bodies of ${type} are not judged`);

  const { value, finding } = parseStrictly(bytes, 'body');
  const owner = operation.requestBody.$ref?.slice(1) ?? `/paths/${escapeStep(template)}/${method}/requestBody`;
  return finding ? [finding] : document.validate(`${owner}/content/${escapeStep(type)}/schema`, value, 'body');
}

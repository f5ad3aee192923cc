import { contentOf } from './answers.mjs';
import { judgeBody } from './body.mjs';
import { judgeCredential } from './credential.mjs';
import { accepts } from './media-type.mjs';
import { judgeParameters, readPlaces } from './parameters.mjs';

/** What a request breaks of the document: path, parameters, credential, media types and body. */
export function judgeRequest(document, question) {
  // The first question mark ends the path; a second one is part of the query (RFC 3986, section 3.4).
  const [, path, query] = /^([^?]*)\??(.*)$/s.exec(question.target);
  if (!path.startsWith(question.basePath)) return [{ where: 'path', message: `must begin with ${question.basePath}` }];
  const stated = path.slice(question.basePath.length);
  const found = findOperations(document, question.method, stated, query);
  if (found.length === 0) return [{ where: 'path', message: `no operation ${question.method} ${stated} is stated` }];

  const header = name => question.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  return found.map(each => judgeOperation(document, each, header, question)).reduce((one, other) => (other.length < one.length ? other : one));
}

function judgeOperation(document, found, header, question) {
  const given = readPlaces(found.values, found.query, header);
  return [
    ...judgeParameters(document, found, given, question.parameters),
    ...judgeCredential(document, found.operation, given),
    ...judgeAccept(document, found, header),
    ...judgeBody(document, found, header, Buffer.from(question.body, 'base64'), question.asked),
  ];
}

/** A query of the path's own and fixed segments are preferred to parameters; paths that differ in the names of parameters alone are one and the same. */
function findOperations(document, method, path, query) {
  const candidates = Object.keys(document.content.paths ?? {})
    .map(template => ({ shape: template.replace(/\{[^{}]+\}/g, '{}'), ...document.operation(method, template), ...matchTarget(template, path, query) }))
    .filter(candidate => candidate.values && candidate.operation);
  const [best] = candidates.sort((one, other) => other.own - one.own || one.values.size - other.values.size);
  return candidates.filter(each => each.shape === best.shape);
}

/** The values of a template's parameters, and the query without the part that the template itself has; none where it does not match. */
function matchTarget(template, path, query) {
  const [, stated, own] = /^([^?]*)\??(.*)$/s.exec(template);
  const values = matchTemplate(stated, path, '[^/]+');
  const rest = query.split('&');
  const pairs = own.split('&').filter(part => part.length > 0);
  for (const pair of pairs) {
    const index = rest.findIndex(part => matchTemplate(pair, part, '[^&]*'));
    if (!values || index < 0) return {};
    for (const [name, value] of matchTemplate(pair, ...rest.splice(index, 1), '[^&]*')) values.set(name, value);
  }
  return values ? { values, own: pairs.length, query: rest.join('&') } : {};
}

function matchTemplate(template, path, value) {
  const names = [];
  const pattern = template.replace(/\{([^{}]+)\}|[^{}]+/g, (part, name) => {
    if (!name) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    names.push(name);
    return `(${value})`;
  });
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match && new Map(names.map((name, index) => [name, match[index + 1]]));
}

function judgeAccept(document, { method, operation }, header) {
  const stated = Object.entries(operation.responses ?? {}).flatMap(([status, answer]) => Object.keys(contentOf(document, method, status, answer)));
  return stated.length === 0 || accepts(header('Accept').join(','), stated) ? [] : [{ where: 'header/Accept', message: `must let in ${stated.join(' or ')}` }];
}

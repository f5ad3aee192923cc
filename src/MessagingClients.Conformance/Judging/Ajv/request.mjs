import { escapeStep } from './document.mjs';
import { judgeBody } from './body.mjs';
import { judgeCredential } from './credential.mjs';
import { accepts } from './media-type.mjs';
import { judgeParameters, readPlaces } from './parameters.mjs';

/** What a request breaks of the document: path, parameters, credential, media types and body. */
export function judgeRequest(document, question) {
  // The first question mark ends the path; a second one is part of the query (RFC 3986, section 3.4).
  const [, path, query] = /^([^?]*)\??(.*)$/s.exec(question.target);
  if (!path.startsWith(question.basePath)) return [{ where: 'path', message: `must begin with ${question.basePath}` }];
  const found = findOperation(document, question.method, path.slice(question.basePath.length));
  if (!found) return [{ where: 'path', message: `no operation ${question.method} ${path.slice(question.basePath.length)} is stated` }];

  const header = name => question.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  const given = readPlaces(found.values, query, header);
  return [
    ...judgeParameters(document, found, given, question.parameters),
    ...judgeCredential(document, found.operation, given),
    ...judgeAccept(document, found.operation, header),
    ...judgeBody(document, found, header, Buffer.from(question.body, 'base64'), question.asked),
  ];
}

/** A fixed segment is preferred to a parameter, as OpenAPI has it. */
function findOperation(document, method, path) {
  const candidates = Object.entries(document.content.paths ?? {})
    .map(([template, item]) => ({
      template, item: document.resolve(item), pointer: document.place(item, `/paths/${escapeStep(template)}`), values: matchTemplate(template, path),
    }))
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

function judgeAccept(document, operation, header) {
  const stated = Object.values(operation.responses ?? {}).flatMap(answer => Object.keys(document.resolve(answer).content ?? {}));
  return stated.length === 0 || accepts(header('Accept').join(','), stated) ? [] : [{ where: 'header/Accept', message: `must let in ${stated.join(' or ')}` }];
}

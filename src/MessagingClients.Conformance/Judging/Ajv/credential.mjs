/** What a request breaks of the security that a document demands; one alternative is enough. */
export function judgeCredential(document, operation, header) {
  const requirements = operation.security ?? document.content.security ?? [];
  const problems = requirements.map(requirement => Object.keys(requirement).flatMap(name => judgeScheme(document, name, header)));
  return problems.length === 0 || problems.some(each => each.length === 0) ? [] : problems[0];
}

function judgeScheme(document, name, header) {
  const scheme = document.resolve(document.content.components.securitySchemes[name]);
  const kind = scheme.type === 'http' ? scheme.scheme.toLowerCase() : scheme.type;
  if (kind === 'apiKey' && scheme.in === 'header') return judgeKey(scheme.name, header);
  if (kind === 'basic') return judgeAuthorization(header, isBasic, '"Basic" and the base64 of user and password');
  if (['bearer', 'oauth2', 'openIdConnect'].includes(kind)) return judgeAuthorization(header, isBearer, '"Bearer" and a token');
  throw new Error(`credentials of the scheme ${name} are not judged`);
}

function judgeKey(name, header) {
  const [key, ...more] = header(name);
  return key && more.length === 0 && !/^(bearer|basic)\s/i.test(key) ? [] : [{ where: `header/${name}`, message: 'must hold the bare key, once' }];
}

function judgeAuthorization(header, isGood, form) {
  const [value, ...more] = header('Authorization');
  return value && more.length === 0 && isGood(value) ? [] : [{ where: 'header/Authorization', message: `must be ${form}, once` }];
}

/** RFC 6750, section 2.1. */
const isBearer = value => /^Bearer [A-Za-z0-9._~+/-]+=*$/.test(value);

/** RFC 7617, section 2. */
function isBasic(value) {
  const [, encoded] = /^Basic ((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/.exec(value) ?? [];
  return encoded !== undefined && Buffer.from(encoded, 'base64').includes(':');
}

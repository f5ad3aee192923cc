/** What a request breaks of the security that a document demands; one alternative is enough, and what nobody asks for stays away. */
export function judgeCredential(document, operation, given) {
  const alternatives = statedAlternatives(document, operation);
  const asked = alternatives.map(alternative => alternative.flatMap(scheme => judgeScheme(scheme, given)));
  const unasked = alternatives.length === 0 && isStated(document) ? schemesOf(document).filter(scheme => isSent(scheme, operation, given)) : [];
  return [
    ...(alternatives.length === 0 || asked.some(each => each.length === 0) ? [] : asked[0]),
    ...unasked.map(scheme => ({ where: placeOf(scheme).join('/'), message: 'must not be sent: the operation asks for no credential' })),
  ];
}

/** Names in the query or among the cookies that are credentials of an operation. */
export function credentialNames(document, operation, place) {
  const schemes = isStated(document) ? statedAlternatives(document, operation).flat() : schemesOf(document);
  return schemes.filter(scheme => scheme.type === 'apiKey' && scheme.in === place).map(scheme => scheme.name);
}

/** The alternatives that can be judged; none where nothing is asked for. */
function statedAlternatives(document, operation) {
  const stated = operation.security ?? document.content.security ?? [];
  const alternatives = stated.map(requirement => Object.keys(requirement).map(name => document.resolve(document.content.components.securitySchemes[name])));
  const judged = alternatives.filter(alternative => alternative.every(isJudged));
  if (alternatives.length > 0 && judged.length === 0) throw new Error(`credentials of the schemes ${stated.flatMap(Object.keys).join(', ')} are not judged`);
  return judged;
}

const schemesOf = document => Object.values(document.content.components?.securitySchemes ?? {}).map(scheme => document.resolve(scheme));

/** Where neither the document nor an operation of it says anything of security, schemes are there to be used. */
const isStated = ({ content }) => content.security !== undefined
  || Object.values(content.paths ?? {}).some(item => Object.values(item).some(operation => operation?.security !== undefined));

const kindOf = scheme => (scheme.type === 'http' ? scheme.scheme.toLowerCase() : scheme.type);

const isJudged = scheme => ['apiKey', 'basic', 'bearer', 'oauth2', 'openIdConnect'].includes(kindOf(scheme));

const placeOf = scheme => (scheme.type === 'apiKey' ? [scheme.in, scheme.name] : ['header', 'Authorization']);

const isSent = (scheme, operation, given) => {
  const [place, name] = placeOf(scheme);
  return given[place](name).length > 0 && !(operation.parameters ?? []).some(each => each.in === place && each.name === name);
};

function judgeScheme(scheme, given) {
  if (scheme.type === 'apiKey') return judgeKey(scheme, given[scheme.in](scheme.name));
  const basic = kindOf(scheme) === 'basic';
  return judgeAuthorization(given.header, basic ? isBasic : isBearer, basic ? '"Basic" and the base64 of user and password' : '"Bearer" and a token');
}

function judgeKey({ in: place, name }, [key, ...more]) {
  return key && more.length === 0 && !/^(bearer|basic)(\s|%20)/i.test(key) ? [] : [{ where: `${place}/${name}`, message: 'must hold the bare key, once' }];
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

// OpenAPI leaves these headers to media types and security schemes (Parameter Object, "name").
const notParameters = new Set(['accept', 'content-type', 'authorization']);

/** What the parameters of a request break: what the document requires, forbids by not stating it, and says of values. */
export function judgeParameters(document, found, query, header) {
  const stated = statedParameters(document, found);
  const pairs = parseQuery(query);
  const given = {
    path: name => (found.values.has(name) ? [found.values.get(name)] : []),
    query: name => pairs.filter(([key]) => key === name).map(([, value]) => value),
    header,
  };
  return [
    ...[...found.values.keys()].filter(name => !stated.some(each => each.in === 'path' && each.name === name)).map(name => unstated(`path/${name}`)),
    ...[...new Set(pairs.map(([name]) => name))]
      .filter(name => !stated.some(each => each.in === 'query' && each.name === name)).map(name => unstated(`query/${name}`)),
    ...stated.filter(each => each.in !== 'header' || !notParameters.has(each.name.toLowerCase())).flatMap(each => judgeParameter(document, each, given)),
  ];
}

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

function judgeParameter(document, parameter, given) {
  const where = `${parameter.in}/${parameter.name}`;
  if (!given[parameter.in] || parameter.content) throw new Error(`the parameter ${where} is of a kind that is not judged`);

  const values = given[parameter.in](parameter.name);
  if (values.length === 0) return parameter.required ? [{ where, message: 'is required' }] : [];
  if (values.length > 1) return [{ where, message: 'must come once' }];

  const text = parameter.in === 'header' ? values[0] : decode(values[0]);
  if (text === undefined) return [{ where, message: 'has a broken percent escape' }];
  return parameter.schema ? document.validate('request', `${parameter.pointer}/schema`, typed(document.resolve(parameter.schema), text, where), where) : [];
}

/** What a text means by the type that the document states. */
function typed({ type }, text, where) {
  const types = [type].flat();
  if (types.some(each => each === 'array' || each === 'object')) throw new Error(`the parameter ${where} is of a type that is not judged`);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return (types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
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

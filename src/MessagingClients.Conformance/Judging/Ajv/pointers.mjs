// Paths within a document (RFC 6901).

/** What stands at the end of a path, or undefined. */
export function at(root, pointer) {
  return pointer.split('/').slice(1).reduce((node, step) => node?.[unescapeStep(step)], root);
}

/** What a step of such a path says, in a reference. */
export const unescapeStep = step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');

/** A step of such a path. */
export const escapeStep = step => step.replaceAll('~', '~0').replaceAll('/', '~1');

const bodiless = new Set(['204', '205', '304']);

/**
 * The content that an answer of an operation may have. To HEAD and with some statuses none ever comes (RFC 9110, sections 9.3.2,
 * 15.3.5, 15.3.6 and 15.4.5), whatever the document says.
 */
export const contentOf = (document, method, status, answer) =>
  (method === 'head' || bodiless.has(status) ? {} : document.resolve(answer).content ?? {});

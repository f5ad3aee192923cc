// The report stands in the page compressed: written out it is twenty times as long.
const packed = Uint8Array.from(atob(document.getElementById("data").textContent), letter => letter.charCodeAt(0));
const report = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
const byId = id => document.getElementById(id);
const casesById = new Map(report.cases.map(item => [item.id, item]));

const statuses = {
  passed: ["✓", "passed"],
  failed: ["✗", "failed"],
  unexpectedPass: ["!", "passed unexpectedly"],
  knownFailure: ["~", "known failure"],
  narrowed: ["≈", "narrowed"],
  couldNotRun: ["?", "could not run"],
  notApplicable: ["–", "not applicable"],
};
const statusNames = Object.keys(statuses);

/** Makes an element. Text goes in as text only, never as markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function statusMark(status, text) {
  const [mark, name] = statuses[status];
  return [element("span", { class: "mark", "aria-hidden": "true" }, mark), text ?? name];
}

function countStatuses(cases, subject) {
  const counts = Object.fromEntries(statusNames.map(name => [name, 0]));
  for (const item of cases) {
    const verdict = item.verdicts.find(one => one.subject === subject);
    if (verdict) counts[verdict.status]++;
  }
  return counts;
}

function tableOf(headings, rows, className) {
  return element("div", { class: `scroll ${className ?? ""}` }, element("table", { class: "plain" },
    element("thead", null, element("tr", null, ...headings.map(([text, kind]) => element("th", { scope: "col", class: kind }, text)))),
    element("tbody", null, ...rows)));
}

function numberCell(count) {
  return element("td", { class: count ? "number" : "number zero" }, String(count));
}

/** Names with their values; what is said in words stands in the face of the page, what a machine said in that of code. */
function pair(entries) {
  return element("dl", { class: "pair" },
    ...entries.flatMap(([name, value, kind]) => [element("dt", null, name), element("dd", { class: kind }, value)]));
}

function caseLink(id) {
  return element("a", { href: `#case=${encodeURIComponent(id)}` }, id);
}

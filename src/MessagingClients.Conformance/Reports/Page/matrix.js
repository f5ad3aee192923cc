/* The matrix: providers and areas open and close; rows are made when their area is first seen. */

const filter = { text: "", provider: "", area: "", status: "" };
const opened = new Set();
const searchTexts = new Map();
let current = null;

function searchText(item) {
  let text = searchTexts.get(item.id);
  if (text === undefined) {
    const findings = item.verdicts.flatMap(verdict =>
      [verdict.reason ?? "", ...verdict.failures.flatMap(failure => [failure.oracle, failure.expected, failure.found])]);
    text = [item.id, item.method, item.path, ...findings].join("\n").toLowerCase();
    searchTexts.set(item.id, text);
  }
  return text;
}

function isShown(item) {
  return (!filter.provider || item.provider === filter.provider)
    && (!filter.area || item.area === filter.area)
    && (!filter.status || item.verdicts.some(verdict => verdict.status === filter.status))
    && filter.text.split(/\s+/).every(word => searchText(item).includes(word));
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = item[key];
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(item);
  }
  return groups;
}

function showMatrix() {
  const shown = report.cases.filter(isShown);
  const providers = [...groupBy(shown, "provider")].map(([name, cases]) => providerGroup(name, cases));
  byId("matrix").replaceChildren(...providers);
  byId("shown").textContent = shown.length === report.cases.length
    ? `${shown.length} cases`
    : `${shown.length} of ${report.cases.length} cases${shown.length === 0 ? ": nothing matches the filter" : ""}`;
  current = null;
  enter(byId("matrix").querySelector(".cell"));
}

function providerGroup(name, cases) {
  const areas = element("div", { id: `group-${name}` });
  const fill = () => areas.append(...[...groupBy(cases, "area")].map(([area, rows]) => areaGroup(name, area, rows)));
  return element("div", { class: "sheet provider" },
    element("h3", null, toggle(name, name, cases, areas, fill)), areas);
}

function areaGroup(provider, area, cases) {
  const rows = element("div", { id: `group-${provider}-${area}` });
  const fill = () => rows.append(caseTable(provider, area, cases));
  return element("div", { class: "area" },
    element("h4", null, toggle(`${provider}/${area}`, area, cases, rows, fill)), rows);
}

function toggle(key, label, cases, content, fill) {
  const button = element("button", { type: "button", class: "toggle", "aria-controls": content.id },
    element("span", { class: "name" }, label), tally(cases));
  const show = open => {
    if (open && !content.hasChildNodes()) fill();
    content.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    const open = content.hidden;
    if (open) opened.add(key); else opened.delete(key);
    show(open);
    if (!current?.isConnected || current.closest("[hidden]")) enter(visibleCells()[0]);
  });
  show(opened.has(key) || isFiltered());
  return button;
}

function isFiltered() {
  return Object.values(filter).some(value => value !== "");
}

function tally(cases) {
  const counts = countStatuses(cases, report.subjects[0].name);
  const present = statusNames.filter(name => counts[name] > 0);
  return element("span", { class: "tally" }, ...present.map(name =>
    element("span", { class: `is-${name}` }, `${counts[name]} ${statuses[name][1]}`)));
}

function caseTable(provider, area, cases) {
  return element("table", { class: "matrix", "aria-label": `${provider}, ${area}` },
    element("thead", null, element("tr", null, element("th", { scope: "col" }, "Case"),
      ...report.subjects.map(subject => element("th", { scope: "col" }, subject.name)))),
    element("tbody", null, ...cases.map(caseRow)));
}

function caseRow(item) {
  const name = item.id.startsWith(`${item.provider}/`) ? item.id.slice(item.provider.length + 1) : item.id;
  return element("tr", null, element("th", { scope: "row", class: "case" }, name),
    ...report.subjects.map(subject => caseCell(item, subject.name)));
}

function caseCell(item, subject) {
  const verdict = item.verdicts.find(one => one.subject === subject);
  if (!verdict) return element("td");
  const oracles = verdict.status === "failed" ? verdict.failures.map(failure => failure.oracle) : [];
  const text = oracles.length === 0 ? null : oracles.length === 1 ? oracles[0] : `${oracles[0]} +${oracles.length - 1}`;
  const label = `${item.id}, ${subject}: ${statuses[verdict.status][1]}${oracles.length ? `, ${oracles.join(", ")}` : ""}`;
  return element("td", { class: `is-${verdict.status}` }, element("button",
    { type: "button", class: "cell", tabindex: "-1", "data-case": item.id, "data-subject": subject, "aria-label": label, "aria-haspopup": "dialog" },
    ...statusMark(verdict.status, text)));
}

function visibleCells() {
  return [...byId("matrix").querySelectorAll(".cell")].filter(cell => !cell.closest("[hidden]"));
}

function enter(cell) {
  if (!cell) return;
  current?.setAttribute("tabindex", "-1");
  current = cell;
  cell.setAttribute("tabindex", "0");
}

function neighbour(cell, key) {
  const cells = visibleCells();
  const at = cells.indexOf(cell);
  const isSameColumn = other => other.dataset.subject === cell.dataset.subject;
  switch (key) {
    case "ArrowRight": return cells[at + 1];
    case "ArrowLeft": return cells[at - 1];
    case "ArrowDown": return cells.slice(at + 1).find(isSameColumn);
    case "ArrowUp": return cells.slice(0, at).findLast(isSameColumn);
    case "Home": return cells.at(0);
    default: return cells.at(-1);
  }
}

function moveInMatrix(event) {
  const cell = event.target.closest(".cell");
  if (!cell || !/^(Arrow|Home$|End$)/.test(event.key)) return;
  event.preventDefault();
  const next = neighbour(cell, event.key);
  enter(next);
  next?.focus();
}

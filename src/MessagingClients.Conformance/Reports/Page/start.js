/* Theme and filter. */

function setTheme(isDark) {
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  byId("theme").setAttribute("aria-pressed", String(isDark));
}

function watchTheme() {
  const preference = matchMedia("(prefers-color-scheme: dark)");
  setTheme(preference.matches);
  preference.addEventListener("change", () => setTheme(preference.matches));
  byId("theme").addEventListener("click", () => setTheme(document.documentElement.dataset.theme !== "dark"));
}

function fillSelect(id, values, label) {
  byId(id).append(...values.map(value => element("option", { value }, label ? label(value) : value)));
}

function readFilter() {
  for (const key of Object.keys(filter)) filter[key] = byId(`filter-${key}`).value.trim().toLowerCase();
  filter.provider = byId("filter-provider").value;
  filter.status = byId("filter-status").value;
  showMatrix();
}

function watchFilter() {
  const statusesPresent = new Set(report.cases.flatMap(item => item.verdicts.map(verdict => verdict.status)));
  fillSelect("filter-provider", [...new Set(report.cases.map(item => item.provider))]);
  fillSelect("filter-area", [...new Set(report.cases.map(item => item.area))]);
  fillSelect("filter-status", statusNames.filter(name => statusesPresent.has(name)), name => statuses[name][1]);
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("filter").addEventListener("input", readFilter);
  byId("filter").addEventListener("reset", () => setTimeout(readFilter));
}

function watchMatrix() {
  const matrix = byId("matrix");
  matrix.addEventListener("keydown", moveInMatrix);
  matrix.addEventListener("focusin", event => enter(event.target.closest(".cell")));
  matrix.addEventListener("click", event => {
    const cell = event.target.closest(".cell");
    if (!cell) return;
    origin = cell;
    location.hash = `case=${encodeURIComponent(cell.dataset.case)}`;
  });
}

function watchDetail() {
  byId("detail-close").addEventListener("click", () => byId("detail").close());
  byId("detail").addEventListener("close", closed);
  byId("detail").addEventListener("click", event => {
    if (event.target === byId("detail")) byId("detail").close();
  });
  addEventListener("hashchange", openFromAddress);
}

function openFirst() {
  const [first] = groupBy(report.cases, "provider").keys();
  if (first !== undefined) opened.add(first);
  for (const item of report.cases) {
    if (["failed", "unexpectedPass"].includes(item.verdicts[0].status)) opened.add(item.provider).add(`${item.provider}/${item.area}`);
  }
}

watchTheme();
showHeader();
showCauses();
openFirst();
watchFilter();
watchMatrix();
watchDetail();
showMatrix();
showCoverage();
openFromAddress();
document.documentElement.dataset.state = "ready";

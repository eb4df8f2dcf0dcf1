// The report on paper: nothing wider than the sheet, nothing cut between two.
//
// A PDF says where a link stands and on which page. So marks are put into a copy of the page, as links of one pixel that take
// no room: one at the top of what must not be cut, one at its bottom. Where the two land on different pages, it is cut.

export const MARK = "https://mark.invalid/";

/** Puts the marks in; gives what each is called. Runs in the page; `sheet` is the height of a sheet without its margins. */
export function mark({ prefix, sheet }) {
  const names = [];
  const put = (holder, first, href) => {
    const link = document.createElement("a");
    link.href = href;
    Object.assign(link.style, { position: "absolute", display: "block", width: "1px", height: "1px" });
    if (first) holder.prepend(link);
    else {
      holder.append(link);
      // Inside of what it ends, also where that ends with the sheet; a cell may be empty and has room below.
      if (!["TD", "TH"].includes(holder.tagName)) link.style.marginTop = "-3px";
    }
    return link;
  };
  const wide = put(document.body, true, `${prefix}scale`);
  wide.style.width = "96px";
  const said = (element) => element.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
  const shown = (element) => element.getClientRects().length > 0;
  const add = (kind, element, tops, bottoms) => {
    // What is higher than a sheet has to be cut somewhere.
    if (tops[0].getBoundingClientRect().height > sheet) return;
    const name = names.length;
    names.push(`${kind} “${said(element)}”`);
    for (const holder of tops) put(holder, true, `${prefix}${name}/top`);
    for (const holder of bottoms) put(holder, false, `${prefix}${name}/bottom`);
  };
  for (const row of document.querySelectorAll("tr")) if (shown(row)) add("row", row, row.cells, row.cells);
  for (const one of document.querySelectorAll("figure")) if (shown(one)) add("picture", one.querySelector("figcaption"), [one], [one]);
  for (const one of document.querySelectorAll(".card, .figures > div")) if (shown(one)) add("card", one, [one], [one]);
  // A heading stays with what follows it.
  for (const one of document.querySelectorAll("h2, h3")) {
    const next = one.nextElementSibling;
    if (!next || !shown(one)) continue;
    let first = next;
    while (["DIV", "TABLE", "UL", "DL"].includes(first.tagName) && first.firstElementChild) first = first.firstElementChild;
    if (first.tagName === "THEAD") first = first.querySelector("th, td");
    const before = names.length;
    add("heading", one, [one], []);
    if (names.length > before) put(first, true, `${prefix}${names.length - 1}/bottom`);
  }
  return names;
}

/** What is wrong in the PDF, with the names that `mark` gave, and how many pages there are. */
export function judge(pdf, names) {
  const text = pdf.toString("latin1");
  const objects = new Map();
  for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\bendobj/g)) objects.set(number, body);
  const pages = [...text.matchAll(/\/Kids\s*\[([^\]]*)\]/g)].flatMap(([, kids]) => references(kids)).filter((one) => /\/Type\s*\/Page\b(?!s)/.test(objects.get(one) ?? ""));
  const problems = [];
  const marks = new Map();
  for (const [number, page] of pages.entries()) {
    const list = objects.get(page).match(/\/Annots\s*\[([^\]]*)\]/)?.[1] ?? "";
    for (const link of references(list)) {
      const body = objects.get(link) ?? "";
      const uri = body.match(/\/URI\s*\(([^)]*)\)/)?.[1];
      const box = body.match(/\/Rect\s*\[([^\]]*)\]/)?.[1].trim().split(/\s+/).map(Number);
      if (!uri?.startsWith(MARK) || !box) continue;
      const name = uri.slice(MARK.length);
      if (!marks.has(name)) marks.set(name, []);
      marks.get(name).push({ page: number + 1, box });
    }
  }
  const scale = marks.get("scale")?.[0].box;
  // 96 pixels are an inch, of 72 points; less where the browser shrank the page because something is wider than the sheet.
  if (!scale) problems.push("no mark is found in the PDF: what is cut was not checked");
  else if (Math.abs(scale[2] - scale[0] - 72) > 1) problems.push(`the sheet was shrunk to ${(((scale[2] - scale[0]) / 72) * 100).toFixed()} %: something is wider than it`);
  for (const [place, name] of names.entries()) {
    const [tops, bottoms] = ["top", "bottom"].map((end) => (marks.get(`${place}/${end}`) ?? []).map((one) => one.page));
    if (!tops.length || !bottoms.length) {
      problems.push(`${name} is not found in the PDF`);
      continue;
    }
    // Headings of tables come again on every page: each begins and ends on the same pages.
    const cut = [...new Set(bottoms)].filter((page) => !tops.includes(page)).concat([...new Set(tops)].filter((page) => !bottoms.includes(page)));
    if (cut.length) problems.push(`${name} is cut between pages ${[...new Set([...tops, ...bottoms])].sort((a, b) => a - b).join(" and ")}`);
  }
  return { pages: pages.length, marks: marks.size, problems };
}

function references(list) {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => number);
}

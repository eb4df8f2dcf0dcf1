// What is looked at inside the page. Each function runs there, so each stands alone, and gives sentences about what is wrong.

/** Elements that a report may have. Anything else came out of somebody's file. */
export const ELEMENTS = [
  "html", "head", "meta", "title", "link", "style", "body", "main", "header", "nav", "section", "footer", "a", "h1", "h2",
  "h3", "p", "pre", "code", "br", "wbr", "strong", "span", "div", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
  "tr", "th", "td", "figure", "figcaption", "details", "summary", "svg", "desc", "g", "rect", "line", "circle", "path", "text",
];

/** Foreign elements, handlers, styles and links: a report has none. */
export function foreign(elements) {
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (!elements.includes(name)) found.push(`there is an element <${name}>`);
    for (const attribute of element.attributes) {
      if (attribute.name.startsWith("on") || attribute.name === "style" || attribute.name === "src") {
        found.push(`<${name}> has the attribute ${attribute.name}="${attribute.value.slice(0, 60)}"`);
      }
      const leads = attribute.name === "href" && name !== "link";
      if (leads && !attribute.value.startsWith("#")) found.push(`a link leads to ${attribute.value.slice(0, 60)}`);
      if (leads && /^#./.test(attribute.value) && !document.getElementById(attribute.value.slice(1))) {
        found.push(`a link leads to ${attribute.value}, which is not there`);
      }
    }
  }
  return [...new Set(found)];
}

/** Which of the texts do not stand in the page as they are. Line ends are breaks there; the text is of all that is shown. */
export function missing(texts) {
  const shown = document.querySelector("main").textContent;
  return texts.filter((text) => !shown.includes(text)).map((text) => `the text ${JSON.stringify(text.slice(0, 80))} is not in the page`);
}

/** What sticks out of the page or of its box. */
export function overflow() {
  const found = [];
  const width = document.documentElement.clientWidth;
  const whole = document.scrollingElement.scrollWidth;
  if (whole > width) found.push(`the page is ${whole} pixels wide where there is room for ${width}`);
  const said = (element) => {
    const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50);
    const kind = element.localName + (element.className && typeof element.className === "string" ? `.${element.className.trim().replace(/\s+/g, ".")}` : "");
    return `<${kind}> “${text}”`;
  };
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const inScroller = (element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (scrolls(up)) return true;
    return false;
  };
  // Skipping is a link that stands outside on purpose until somebody comes to it with the keyboard.
  const all = [...document.body.querySelectorAll("*")].filter((one) => !one.closest("svg *") && !one.classList.contains("skip"));
  for (const element of all) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if ((box.right > width + 1 || box.left < -1) && !inScroller(element)) {
      found.push(`${said(element)} reaches from ${box.left.toFixed()} to ${box.right.toFixed()} on a page of ${width}`);
    }
  }
  // Letters outside of the box that holds them lie over a neighbour, though no box is too large.
  for (const element of all) {
    if (element.closest("svg")) continue;
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!texts.length) continue;
    let holder = element;
    while (["inline", "contents"].includes(getComputedStyle(holder).display)) holder = holder.parentElement;
    if (scrolls(holder)) continue;
    const box = holder.getBoundingClientRect();
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const out = [...range.getClientRects()].some((piece) => piece.right > box.right + 1.5 || piece.left < box.left - 1.5);
      if (out) found.push(`the letters of ${said(element)} leave their box`);
    }
  }
  return [...new Set(found)];
}

/** Pictures: texts outside of the drawing, over one another, over a bar, too small, or too pale. */
export function pictures({ smallest, contrast }) {
  const found = [];
  const paper = rgb(getComputedStyle(document.body).backgroundColor);
  for (const svg of document.querySelectorAll("svg")) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const title = svg.querySelector("title")?.textContent ?? "";
    const desc = svg.querySelector("desc")?.textContent ?? "";
    const say = (what) => found.push(`picture “${title.slice(0, 60)}”: ${what}`);
    if (!title || !desc) say("it has no title or no description");
    const view = svg.viewBox.baseVal;
    const scale = svg.getBoundingClientRect().width / view.width;
    const texts = [...svg.querySelectorAll("text")].map((element) => {
      const box = element.getBBox();
      return { element, text: element.textContent, box, style: getComputedStyle(element) };
    });
    for (const { text, box, style } of texts) {
      // Two units for what a letter reaches over its own width.
      if (box.x < view.x - 2 || box.x + box.width > view.x + view.width + 2 || box.y < view.y - 1 || box.y + box.height > view.y + view.height + 2) {
        say(`“${text}” stands outside of the drawing (${box.x.toFixed()} to ${box.x + box.width | 0} of ${view.width}, ${box.y.toFixed()} to ${box.y + box.height | 0} of ${view.height})`);
      }
      const size = parseFloat(style.fontSize) * scale;
      if (size < smallest) say(`“${text}” is ${size.toFixed(1)} pixels high`);
      const ratio = contrastOf(rgb(style.fill), paper);
      if (ratio < contrast) say(`“${text}” has a contrast of ${ratio.toFixed(2)}`);
    }
    for (const [place, one] of texts.entries()) {
      for (const other of texts.slice(place + 1)) {
        if (meet(one.box, other.box, 1.5, 2.5)) say(`“${one.text}” lies over “${other.text}”`);
      }
      // A text with a halo can be read on anything.
      if (one.style.paintOrder.startsWith("stroke") && one.style.stroke !== "none") continue;
      for (const shape of svg.querySelectorAll("rect, .marker")) {
        if (meet(one.box, shape.getBBox(), 1.5, 2.5)) say(`“${one.text}” lies over a bar or a mark`);
      }
    }
    // What carries a meaning has to be seen on the paper: 3 to 1 for shapes.
    for (const shape of svg.querySelectorAll("rect, .marker, .line, .middle, .mark")) {
      const style = getComputedStyle(shape);
      const isLine = style.fill === "none" || shape.localName === "line";
      const inside = isLine ? 0 : contrastOf(over(rgb(style.fill), paper, parseFloat(style.fillOpacity)), paper);
      const outline = style.stroke === "none" ? 0 : contrastOf(rgb(style.stroke), paper);
      const ratio = Math.max(inside, outline);
      if (ratio < 3) say(`.${shape.getAttribute("class")} has a contrast of ${ratio.toFixed(2)} to the paper; 3 is needed`);
    }
  }
  return [...new Set(found)];

  function meet(one, other, across, down) {
    return one.x + across < other.x + other.width && other.x + across < one.x + one.width
      && one.y + down < other.y + other.height && other.y + down < one.y + one.height;
  }
  function rgb(colour) {
    const parts = colour.match(/[\d.]+/g);
    return parts ? parts.slice(0, 3).map(Number) : [0, 0, 0];
  }
  function over(colour, below, opacity) {
    return colour.map((part, place) => part * opacity + below[place] * (1 - opacity));
  }
  function luminance(colour) {
    const [r, g, b] = colour.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrastOf(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }
}

/** Whether the page is dark. */
export function isDark() {
  const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
  return r + g + b < 3 * 64;
}

/** Opens or closes everything that opens. */
export function unfold(open) {
  for (const one of document.querySelectorAll("details")) one.open = open;
}

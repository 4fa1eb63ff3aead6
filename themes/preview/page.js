"use strict";
// Shows one question in every output, and goes on when the deck or its theme changes.
const $ = id => document.getElementById(id);
const look = { theme: "", paper: "", stock: "" };
let state = null, questions = [], shown = [], current = 0, covered = false, later = 0;

// The sizes of windows in pixels, and how much smaller they are shown.
const windows = {
  phone: { width: 390, height: 690, scale: .56 },
  desktop: { width: 900, height: 560, scale: .43 },
  book: { width: 600, height: 760, scale: .56 },
};
const sheetWidth = 560, cardWidth = 336;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Frames: one for each window, which stays when another question is shown.

const figures = new Map();

function figure(key, row, caption, classes) {
  let made = figures.get(key);
  if (!made) {
    made = element("figure", "", { class: classes });
    const inside = element("div", "", { class: "window" });
    inside.append(element("iframe", "", { sandbox: "allow-same-origin", tabindex: "-1" }));
    made.append(element("figcaption"), inside);
    figures.set(key, made);
  }
  made.querySelector("figcaption").textContent = caption;
  made.querySelector("iframe").title = caption;
  if (made.parentNode !== row) row.append(made);
  return made;
}

function resize(figure, { width, height, scale }) {
  const frame = figure.querySelector("iframe"), inside = figure.querySelector(".window");
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
  Object.assign(inside.style, { width: `${Math.round(width * scale) + 2}px`, height: `${Math.round(height * scale) + 2}px` });
}

// Goes to an address without leaving a trace in the history; where it is there already, only `then` is done.
function go(figure, address, then) {
  const frame = figure.querySelector("iframe");
  const arrive = () => { if (frame.contentDocument && frame.contentDocument.body) then(frame.contentDocument, frame.contentWindow); };
  if (frame.dataset.address === address) return arrive();
  frame.dataset.address = address;
  frame.onload = arrive;
  frame.contentWindow.location.replace(new URL(address, location.href));
}

function scrollTo(view, place, room) {
  if (!place) return;
  const box = place.getBoundingClientRect();
  view.scrollTo(0, box.top + view.scrollY - room);
}

// What is shown of a question.

function showCards(question, index) {
  const used = new Set();
  for (const kind of ["phone", "desktop"]) question.cards.forEach((card, number) => {
    const id = `${kind}-${number}`;
    let group = $(id);
    if (!group) {
      group = element("section", "", { id });
      const row = element("div", "", { class: "row" });
      row.append(element("div", "", { class: "pair" }), element("div", "", { class: "pair" }));
      group.append(element("h3"), row);
      $(kind).append(group);
    }
    used.add(id);
    const name = kind === "phone" ? "On a phone" : "On a desktop";
    group.querySelector("h3").textContent = question.cards.length > 1 ? `${name}, card ${number + 1}` : name;
    for (const night of [false, true]) for (const side of ["front", "back"]) {
      const classes = `${kind} ${side}${night ? " night" : ""}`;
      const made = figure(`${id}-${night}-${side}`, group.lastChild.children[Number(night)], `${night ? "Night" : "Day"}, ${side}`, classes);
      resize(made, windows[kind]);
      go(made, `${state.build}/cards/${index}-${card}-${side}.html`, page => {
        if (kind === "phone") page.documentElement.classList.add("mobile");
        if (!night) return;
        page.documentElement.classList.add("night-mode");
        page.body.classList.add("nightMode", "night_mode");
      });
    }
  });
  for (const group of document.querySelectorAll(".cards > section")) group.hidden = !used.has(group.id);
}

// What a reader does to a book at night.
const night = "html { background: #121212; color: #dedede } a { color: #8ab4f8 }";

function darken(page) {
  if (!matchMedia("(prefers-color-scheme: dark)").matches || page.querySelector("style.night")) return;
  const style = page.createElementNS("http://www.w3.org/1999/xhtml", "style");
  style.className = "night";
  style.textContent = night;
  page.head.prepend(style);
}

function showBook(question) {
  const row = $("book").lastChild;
  let count = 0;
  for (const [side, anchor] of [["front", question.anchor], ["back", "a" + question.anchor.slice(1)]]) {
    const chapter = state.places[anchor];
    const made = figure(`book-${side}`, row, side === "front" ? "Question" : "Answer", `book ${side}`);
    made.hidden = !chapter;
    if (!chapter) continue;
    count += 1;
    resize(made, windows.book);
    go(made, `${state.build}/book/${chapter}`, (page, view) => {
      darken(page);
      scrollTo(view, page.getElementById(anchor), 60);
    });
  }
  $("book").hidden = !count;
}

// The sheet as it is printed, in a single column of pages as wide as the paper.
function showSheet(question) {
  $("sheet").hidden = !state.sheet;
  if (!state.sheet) return;
  const made = figure("sheet", $("sheet").lastChild, `As printed on ${state.paper}`, "sheet");
  go(made, `${state.build}/sheet.html`, (page, view) => {
    let rules = "";
    for (const style of page.querySelectorAll("style")) {
      if (style.media === "screen") style.media = "not all";
      if (style.media === "print") style.media = "all";
      rules += style.textContent;
    }
    const size = [...rules.matchAll(/@page\s*\{[^}]*?size:\s*([\d.]+)mm\s+([\d.]+)mm/g)].pop();
    const margin = [...rules.matchAll(/@page\s*\{[^}]*?margin:\s*([^;}]+)/g)].pop();
    const width = (size ? Number(size[1]) : 210) / 25.4 * 96, height = (size ? Number(size[2]) : 297) / 25.4 * 96;
    page.documentElement.style.padding = margin ? margin[1] : "12mm";
    page.documentElement.style.background = "#fff";
    const scale = Math.min(1, sheetWidth / width);
    resize(made, { width: Math.round(width), height: Math.round(Math.min(height, 900)), scale });
    scrollTo(view, page.getElementById(question.anchor), 60);
  });
}

// Each side of a card of paper, cut out of its sheet.
function showPaper(question) {
  const row = $("paper").lastChild, id = `${question.path}#${question.id}`;
  $("paper").hidden = !state.paperCards;
  if (!state.paperCards) return;
  for (const side of ["front", "back"]) {
    const made = figure(`paper-${side}`, row, side === "front" ? "Front" : "Back", `paper ${side}`);
    made.hidden = false;
    resize(made, { width: 900, height: 500, scale: cardWidth / 900 });
    go(made, `${state.build}/paper.html`, (page, view) => {
      const card = page.querySelector(`[data-card-id="${CSS.escape(id)}"][data-side="${side}"]`);
      made.hidden = !card;
      if (!card) return;
      page.documentElement.style.overflow = "hidden";
      const box = card.getBoundingClientRect();
      resize(made, { width: Math.ceil(box.width) + 16, height: Math.ceil(box.height) + 16, scale: cardWidth / (box.width + 16) });
      page.body.style.minWidth = "900px";
      const place = card.getBoundingClientRect();
      view.scrollTo(place.left + view.scrollX - 8, place.top + view.scrollY - 8);
    });
  }
}

function show(index) {
  const question = questions[index];
  current = index;
  if (!question) return;
  history.replaceState(null, "", "#" + question.anchor);
  $("title").textContent = question.title;
  $("place").textContent = [question.topic, question.page, question.id].filter(Boolean).join(" › ");
  const said = findings(question);
  $("findings").replaceChildren(...said.map(finding => words("li", finding)));
  $("findings").hidden = !said.length;
  showCards(question, index);
  showBook(question);
  cover();
  // Whole documents take longer to lay out, so they come after what is seen first.
  clearTimeout(later);
  later = setTimeout(() => { showSheet(question); showPaper(question); cover(); });
  for (const button of $("list").querySelectorAll("button")) {
    const isCurrent = Number(button.dataset.index) === index;
    if (isCurrent) button.setAttribute("aria-current", "true"); else button.removeAttribute("aria-current");
    if (isCurrent) reveal(button, $("list").parentNode);
  }
}

// Scrolls a list so far that one of its items shows, and nothing around it.
function reveal(item, list) {
  const box = item.getBoundingClientRect(), around = list.getBoundingClientRect();
  if (box.top < around.top) list.scrollTop += box.top - around.top - 40;
  if (box.bottom > around.bottom) list.scrollTop += box.bottom - around.bottom + 40;
}

function cover() {
  for (const back of document.querySelectorAll("figure.back")) back.classList.toggle("covered", covered);
}

// What there is to say.

function words(name, finding) {
  const made = element(name, "", { class: finding.severity });
  made.append(element("b", finding.severity), `: ${finding.message}`);
  if (finding.hint) made.append(` (${finding.hint})`);
  made.append(element("span", [finding.where, finding.code].filter(Boolean).join("  "), { class: "source" }));
  return made;
}

const findings = question => state.findings.filter(finding => finding.anchor === question.anchor);

function showErrors(nodes) {
  $("errors").replaceChildren(...nodes);
  $("errors").hidden = !nodes.length;
}

// The list.

function search() {
  const asked = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const text = question => [question.title, question.topic, question.page, question.id].join(" ").toLowerCase();
  shown = questions.map((question, index) => index).filter(index => asked.every(word => text(questions[index]).includes(word)));
  $("count").textContent = asked.length ? `${shown.length} of ${questions.length} questions` : `${questions.length} questions`;
  const items = [];
  let topic = null;
  for (const index of shown) {
    const question = questions[index];
    if (question.topic !== topic) {
      topic = question.topic;
      if (topic) items.push(element("li", topic, { class: "topic" }));
    }
    const item = element("li"), button = element("button", question.title, { type: "button", "data-index": index });
    const count = findings(question).length;
    if (count) button.prepend(element("span", `⚠ ${count}`, { class: "sign", title: `${count} to look at` }));
    // What was clicked does not keep the keyboard, so that space flips.
    button.onclick = event => { if (event.detail) button.blur(); show(index); };
    item.append(button);
    items.push(item);
  }
  $("list").replaceChildren(...items);
  if (shown.length) show(shown.includes(current) ? current : shown[0]);
}

function step(by) {
  const next = shown[shown.indexOf(current) + by];
  if (next !== undefined) show(next);
}

// Choices: a click takes another theme, paper or stock.

function choices(group, names, value, key) {
  group.replaceChildren(...names.map(name => {
    const button = element("button", name.split("/").filter(Boolean).pop(), { type: "button", "aria-pressed": name === value, "data-name": name });
    button.onclick = async event => {
      look[key] = name;
      await load();
      if (!event.detail) [...group.children].find(other => other.dataset.name === name)?.focus();
    };
    return button;
  }));
}

async function load() {
  const place = questions[current] ? questions[current].anchor : location.hash.slice(1);
  const fresh = await (await fetch("state.json?" + new URLSearchParams(look))).json();
  // What is broken leaves what was there before it.
  if (!fresh.build && state) for (const key of ["build", "title", "papers", "paper", "stocks", "stock", "places", "sheet", "paperCards"]) fresh[key] = state[key];
  state = fresh;
  Object.assign(look, { theme: state.theme, paper: state.paper, stock: state.stock });
  choices($("themes"), state.themes, state.theme, "theme");
  choices($("papers"), state.papers, state.paper, "paper");
  $("stock").replaceChildren(...state.stocks.map(name => element("option", name)));
  $("stock").value = state.stock;
  showErrors(state.findings.filter(finding => finding.severity === "error" && !finding.anchor).map(finding => words("p", finding)));
  if (!state.build) return;
  $("deck").textContent = document.title = state.title;
  questions = await (await fetch(state.build + "/cards/list.json")).json();
  const kept = questions.findIndex(question => question.anchor === place);
  current = kept < 0 ? Math.max(0, Math.min(current, questions.length - 1)) : kept;
  search();
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input, select")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const keys = {
    ArrowRight: () => step(1), ArrowLeft: () => step(-1),
    " ": () => { covered = !covered; cover(); }, "/": () => $("search").focus(),
  };
  if (!keys[event.key] || event.key === " " && event.target.matches("button")) return;
  event.preventDefault();
  keys[event.key]();
});
$("search").oninput = search;
$("stock").onchange = () => { look.stock = $("stock").value; load(); };

async function follow() {
  for (;;) {
    try {
      const change = await (await fetch("changes.json?since=" + (state ? state.generation : 0))).json();
      if (!state || change.generation !== state.generation) await load();
    } catch {
      showErrors([words("p", { severity: "error", message: "deckle preview does not answer", hint: "start it again" })]);
      await new Promise(done => setTimeout(done, 1000));
      try { await load(); } catch {}
    }
  }
}

load().catch(() => {}).then(follow);

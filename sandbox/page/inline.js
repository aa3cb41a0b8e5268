// Inline mode: while the text begins with the bot's name, what it offers stands above the text field.
import { attempt, post } from "./api.js";
import { byId, h } from "./dom.js";
import { bot, state } from "./state.js";
import { stickerPicture } from "./sticker.js";

const PAUSE_MS = 250; // a person types on: the bot is asked when they pause
const NEAR_END_PX = 200;

let asked = null; // {query, chatId, me, next, busy}: what the panel shows
let timer = 0;
let openLink = () => {};

export function prepare(open) {
  openLink = open;
  byId("inline").addEventListener("scroll", () => {
    const { scrollHeight, scrollTop, clientHeight } = byId("inline");
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) more();
  });
  byId("inline").addEventListener("keydown", moveFocus);
}

// The words after "@the_bot ", or null: then it is no question.
export function questionIn(text) {
  const [, name, query] = /^@(\w+)\s([^]*)$/.exec(text) || [];
  return name?.toLowerCase() === bot().username.toLowerCase() ? query.trimStart() : null;
}

export function typed(text) {
  const query = questionIn(text);
  clearTimeout(timer);
  if (query === null) return hide();
  if (asked?.query === query && asked.chatId === state.chatId && asked.me === state.me) return undefined;
  timer = setTimeout(() => ask(query), PAUSE_MS);
  return undefined;
}

export function hide() {
  clearTimeout(timer);
  asked = null;
  byId("inline").hidden = true;
  byId("inline").replaceChildren();
}

export const focusFirst = () => byId("inline").querySelector("button")?.focus();
export const isOpen = () => !byId("inline").hidden;

async function ask(query) {
  const question = { query, chatId: state.chatId, me: state.me, next: "", busy: true };
  asked = question;
  const answer = await attempt(() => post("inline", { from: question.me, query, offset: "" }));
  if (asked !== question) return; // somebody typed on
  const panel = byId("inline");
  panel.replaceChildren();
  panel.scrollTop = 0;
  panel.hidden = false;
  if (!answer || answer.error) panel.append(h("p", { class: "muted" }, "The bot did not answer."));
  else show(answer, question);
  question.busy = false;
}

async function more() {
  const question = asked;
  if (!question?.next || question.busy) return;
  question.busy = true;
  const answer = await attempt(() => post("inline", { from: question.me, query: question.query, offset: question.next }));
  if (asked !== question) return;
  question.next = "";
  if (answer && !answer.error) append(answer, question);
  question.busy = false;
}

function show(answer, question) {
  const { button, results } = answer;
  if (button) byId("inline").append(h("button", { type: "button", class: "inline-button", onclick: () => press(button) }, button.text));
  if (!results.length && !button) byId("inline").append(h("p", { class: "muted" }, "Nothing found."));
  if (results.length) byId("inline").append(h("ul", { class: "inline-results", "aria-label": "Results" }));
  append(answer, question);
}

function append(answer, question) {
  const list = byId("inline").querySelector(".inline-results");
  list?.append(...answer.results.map((result) => h("li", {}, card(result, question))));
  question.next = answer.next_offset || "";
}

function card(result, question) {
  const onclick = () => choose(result, question);
  if (result.type === "sticker") {
    return h("button", { type: "button", class: "inline-sticker", "aria-label": `Send sticker ${result.sticker?.emoji || ""}`.trim(), onclick }, stickerPicture({ ...result.sticker, file_id: result.sticker_file_id }, false));
  }
  return h("button", { type: "button", class: "inline-article", onclick }, h("strong", {}, result.title || result.type), h("small", {}, result.description || ""));
}

async function choose(result, { query, chatId, me }) {
  const chosen = { from: me, chat_id: chatId, result_id: result.id, result, query };
  if (!(await attempt(() => post("choose", chosen)))) return;
  byId("text").value = "";
  hide();
  byId("text").focus();
}

function press(button) {
  byId("text").value = "";
  hide();
  if (button.start_parameter) openLink(`https://t.me/${bot().username}?start=${encodeURIComponent(button.start_parameter)}`);
}

// Arrows walk from result to result, Escape goes back to the text.
function moveFocus(event) {
  const buttons = [...byId("inline").querySelectorAll("button")];
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    hide();
    byId("text").focus();
  } else if (step) {
    event.preventDefault();
    buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length]?.focus();
  }
}

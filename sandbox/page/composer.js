// Writing: the text field, the bot's commands, files, and a bot's reply keyboard.
import { attempt, post } from "./api.js";
import { ask, byId, h, icon } from "./dom.js";
import * as inline from "./inline.js";
import { authorOf, inShort } from "./message.js";
import { person, place, state } from "./state.js";

const text = () => byId("text");
let chosen = -1;
let answered = null; // the message that the next one replies to

export function prepare() {
  byId("attach").append(icon("attach"));
  byId("composer").querySelector(".send").append(icon("send"));
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  byId("reply-none").append(icon("close"));
  byId("reply-none").addEventListener("click", () => replyTo(null));
  byId("menu").addEventListener("click", () => (byId("commands").hidden ? showCommands("") : hideCommands()));
  text().addEventListener("input", () => (/^\/\w*$/.test(text().value) ? showCommands(text().value) : hideCommands()));
  text().addEventListener("input", () => inline.typed(text().value));
  text().addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#commands, #menu, #text")) hideCommands();
  });
  byId("attach").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", sendFile);
}

export function say(words, more = {}) {
  return attempt(() => post("say", { ...place(), text: words, ...more }));
}

// The next message replies to this one; null: to none.
export function replyTo(message) {
  answered = message;
  byId("reply-bar").hidden = !message;
  if (!message) return;
  byId("reply-words").replaceChildren(h("strong", {}, `Reply to ${authorOf(message, state.me) === "You" ? "yourself" : authorOf(message, state.me)}`), h("span", {}, inShort(message)));
  text().focus();
}

const reply = () => (answered ? { reply_to: answered.message_id } : {});

// Puts words into the text field, as if they had been typed.
export function write(words) {
  text().value = words;
  text().focus();
  text().dispatchEvent(new Event("input"));
}

async function send() {
  const words = text().value.trim();
  hideCommands();
  inline.hide();
  if (!words) return;
  text().value = "";
  const to = answered;
  const sent = say(words, reply());
  replyTo(null);
  if (await sent) return;
  text().value = words;
  if (to) replyTo(to);
}

function onKey(event) {
  const options = [...byId("commands").children];
  const open = !byId("commands").hidden && options.length > 0;
  if (open && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    choose((chosen + (event.key === "ArrowDown" ? 1 : options.length - 1) + options.length) % options.length);
  } else if (open && event.key === "Escape") {
    hideCommands();
  } else if (inline.isOpen() && event.key === "ArrowUp") {
    event.preventDefault();
    inline.focusFirst();
  } else if (inline.isOpen() && event.key === "Escape") {
    inline.hide();
  } else if (answered && event.key === "Escape") {
    replyTo(null);
  } else if (open && chosen >= 0 && event.key === "Enter") {
    event.preventDefault();
    options[chosen].click();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
}

function showCommands(prefix) {
  const found = (person().commands || []).filter(({ command }) => `/${command}`.startsWith(prefix.toLowerCase()));
  const list = byId("commands");
  list.replaceChildren(...found.map(({ command, description }, index) =>
    h("li", { role: "option", id: `command-${index}`, onclick: () => run(`/${command}`) }, h("b", {}, `/${command}`), h("span", {}, description))));
  list.hidden = found.length === 0;
  byId("menu").setAttribute("aria-expanded", String(!list.hidden));
  chosen = -1;
  if (prefix === "" && !list.hidden) text().focus();
}

export function hideCommands() {
  byId("commands").hidden = true;
  byId("menu").setAttribute("aria-expanded", "false");
  text().removeAttribute("aria-activedescendant");
}

function choose(index) {
  chosen = index;
  [...byId("commands").children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
  byId("commands").children[index].scrollIntoView({ block: "nearest" });
  text().setAttribute("aria-activedescendant", `command-${index}`);
}

function run(command) {
  text().value = "";
  hideCommands();
  text().focus();
  return say(command);
}

// A bot's reply keyboard belongs to the newest message that brought or removed one.
export function showReplyKeyboard(messages) {
  const newest = messages.filter(({ reply_markup: markup }) => markup?.keyboard || markup?.remove_keyboard).pop();
  const rows = newest?.reply_markup.keyboard || [];
  const area = byId("reply-keyboard");
  area.hidden = rows.length === 0;
  area.replaceChildren(...rows.map((row) => h("div", { class: "row" }, row.map((button) => {
    const words = button.text ?? button;
    return h("button", { type: "button", class: "key", onclick: () => say(words) }, words);
  }))));
}

async function sendFile() {
  const [file] = byId("file").files;
  if (!file) return;
  const sheet = byId("file-sheet");
  byId("file-name").textContent = file.name;
  byId("file-kind").replaceChildren(h("legend", {}, "As"), ...kindsOf(file).map((kind, index) =>
    h("label", {}, h("input", { type: "radio", name: "kind", value: kind, checked: index === 0 }), kind[0].toUpperCase() + kind.slice(1))));
  const answer = await ask(sheet);
  byId("file").value = "";
  if (answer !== "send") return;
  const form = sheet.querySelector("form");
  const { kind, caption } = Object.fromEntries(new FormData(form));
  form.reset();
  const base64 = await encoded(file);
  await attempt(() => post("send", { ...place(), ...reply(), kind, name: file.name, base64, ...(caption && { caption }) }));
  replyTo(null);
}

function kindsOf(file) {
  if (/^image\/(png|webp)$/.test(file.type)) return ["photo", "document", "sticker"];
  if (file.type.startsWith("image/")) return ["photo", "document"];
  if (file.type === "video/webm" || file.name.endsWith(".tgs")) return ["document", "sticker", "video"];
  return file.type.startsWith("video/") ? ["video", "document"] : ["document"];
}

function encoded(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

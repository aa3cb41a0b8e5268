// The open chat: its messages in order, kept up to date one by one.
import { attempt, get, post } from "./api.js";
import { byId, h } from "./dom.js";
import { messageElement } from "./message.js";
import { chat, isPrivate, mayPost, owns, state, topicOf } from "./state.js";

let shown = new Map(); // message id -> {message, element}
let actions = {};
let showHint = () => {};
let atEnd = true;

export function prepare(given, hint) {
  actions = { ...given, remove, pointAt };
  showHint = hint;
  const scroll = byId("scroll");
  let before = 0;
  scroll.addEventListener("scroll", () => {
    if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120) atEnd = true;
    else if (scroll.scrollTop < before) atEnd = false; // only a person scrolls up: growth leaves the place as it is
    before = scroll.scrollTop;
  });
  // Whoever reads the end stays there when a message, a picture or a keyboard makes room for itself.
  const follow = new ResizeObserver(() => atEnd && toEnd());
  follow.observe(scroll);
  follow.observe(byId("messages"));
}

export async function load() {
  const { chatId, topic } = state;
  const list = byId("messages");
  list.setAttribute("aria-busy", "true");
  const answer = await get("messages", { chat_id: chatId, as: state.me });
  if (chatId !== state.chatId || topic !== state.topic) return;
  shown = new Map();
  list.replaceChildren();
  for (const message of answer.messages) if (topicOf(message) === state.topic) put(message);
  list.removeAttribute("aria-busy");
  showHint(shown.size === 0);
  atEnd = true;
  toEnd();
}

export const messages = () => [...shown.values()].map((entry) => entry.message);

// Shows a new message, or the new form of one that is already there.
export function put(message) {
  const isChannel = chat()?.type === "channel";
  const view = { me: state.me, isChannel, canDelete, canReply: mayPost() };
  const element = messageElement(message, view, actions);
  const before = shown.get(message.message_id);
  if (before) {
    before.element.replaceWith(element);
  } else {
    const previous = [...shown.values()].pop()?.message;
    const day = dayOf(message);
    if (!previous || dayOf(previous) !== day) byId("messages").append(h("li", { class: "day" }, day));
    byId("messages").append(element);
  }
  shown.set(message.message_id, { message, element });
  showHint(shown.size === 0);
  if (atEnd) toEnd();
}

export function drop(messageId) {
  shown.get(messageId)?.element.remove();
  shown.delete(messageId);
  const list = byId("messages");
  for (const day of list.querySelectorAll(".day")) {
    if (!day.nextElementSibling || day.nextElementSibling.classList.contains("day")) day.remove();
  }
  showHint(shown.size === 0);
}

export function toEnd() {
  const scroll = byId("scroll");
  scroll.scrollTop = scroll.scrollHeight;
}

export function pointAt(messageId) {
  const entry = shown.get(messageId);
  if (!entry) return;
  atEnd = false;
  entry.element.scrollIntoView({ block: "center" });
  entry.element.animate?.([{ opacity: 0.3 }, { opacity: 1 }], 600);
}

const dayOf = (message) => new Date(message.date * 1000).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });

function canDelete(message) {
  if (isPrivate()) return message.from?.id === state.me && !message.invoice;
  const here = chat();
  return Boolean(here) && (owns(here) || (here.type === "channel" ? mayPost() : message.from?.id === state.me));
}

const remove = (message) =>
  attempt(() => post("delete", { from: state.me, chat_id: state.chatId, message_id: message.message_id }));

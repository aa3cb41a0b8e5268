// The page: one person at a time, their chats, and what happens, live.
import { attempt, get, post } from "./api.js";
import * as composer from "./composer.js";
import * as conversation from "./conversation.js";
import { avatar, byId, h, icon, stars, tell, toast } from "./dom.js";
import * as inline from "./inline.js";
import { open } from "./links.js";
import * as sheets from "./sheets.js";
import * as side from "./side.js";
import { bot, chat, clockNow, isPrivate, mayPost, owns, person, placeOf, refresh, state, topicOf } from "./state.js";

const narrow = matchMedia("(max-width: 760px)");
const go = { chat: openChat };
const openLink = (url) => attempt(() => open(url, go));

async function tap(message, button) {
  if (button.url) return openLink(button.url);
  if (button.copy_text) {
    await navigator.clipboard?.writeText(button.copy_text.text).catch(() => {});
    return toast(`Copied: ${button.copy_text.text}`);
  }
  const query = button.switch_inline_query_current_chat ?? button.switch_inline_query;
  if (query !== undefined) return askInline(query, button.switch_inline_query !== undefined);
  if (button.callback_data === undefined) return toast("This kind of button is not on the desk yet");
  return attempt(async () => {
    const asked = { from: state.me, chat_id: state.chatId, message_id: message.message_id, data: button.callback_data };
    const { callback_query_id: id } = await post("tap", asked);
    const answer = await get(`answers/${id}`, { timeout: 15 });
    if (!answer.answered) toast("The bot did not answer", "bad");
    if (answer.url) await openLink(answer.url);
    if (answer.text) await (answer.show_alert ? tell(answer.text) : toast(answer.text));
  });
}

// In this chat, or in one that the person chooses.
async function askInline(query, elsewhere) {
  const chatId = elsewhere ? await sheets.pickChat() : state.chatId;
  if (!chatId) return;
  if (chatId !== state.chatId) await openChat(chatId);
  composer.write(`@${bot().username} ${query}`);
}

async function pay(message) {
  const where = { chat_id: state.chatId, message_id: message.message_id };
  if ((await sheets.pay(message.invoice, where)) === "paid") byId("text").focus();
}

function paintHead() {
  const here = chat();
  const name = isPrivate() ? bot().first_name : here.title;
  byId("chat-avatar").replaceChildren(avatar(isPrivate() ? bot().id : here.id, name));
  byId("chat-title").textContent = name;
  byId("chat-subtitle").textContent = isPrivate() ? `@${bot().username} · bot` : sheets.summary(here);
  const action = (words, sign, onclick, kind = "quiet") =>
    h("button", { type: "button", class: kind, title: words, onclick }, icon(sign), h("span", {}, words));
  const actions = [action("Move the clock", "clock", sheets.moveClock, "quiet on-phone")];
  if (isPrivate()) {
    if (sheets.mySubscriptions().length) actions.push(action("Subscriptions", "repeat", sheets.subscriptions));
    const blocked = Boolean(person().blocked);
    actions.push(action(blocked ? "Unblock" : "Block", "block", () => attempt(() => post("block", { from: state.me, blocked: !blocked }))));
  } else if (owns(here)) {
    actions.push(action(here.bot?.status === "administrator" ? "Bot's rights" : "Add the bot", "key", () => sheets.botRights()));
  }
  const wanted = `${state.me}/${state.chatId}: ${actions.map((button) => button.title)}`;
  if (byId("chat-actions").dataset.for !== wanted) { // else a button would lose its focus with every event
    byId("chat-actions").dataset.for = wanted;
    byId("chat-actions").replaceChildren(...actions);
  }
  paintTopics(here);
  byId("composer").hidden = !mayPost();
  byId("menu").hidden = !isPrivate() || !(person().commands || []).length;
  byId("read-only").hidden = mayPost();
  byId("read-only").textContent = "Only administrators post here";
}

// The topics of a forum, each a conversation of its own.
function paintTopics(here) {
  const topics = here?.is_forum ? [{ id: 0, name: "General" }, ...here.topics] : [];
  const tabs = topics.map((topic) => {
    const unread = state.unread.get(placeOf(state.chatId, topic.id));
    const news = unread && topic.id !== state.topic && h("span", { class: "unread" }, String(unread), h("span", { class: "visually-hidden" }, " new"));
    return h("button", { type: "button", "aria-current": topic.id === state.topic && "true", onclick: () => openChat(state.chatId, undefined, topic.id) }, h("span", {}, topic.name), news);
  });
  const focused = [...byId("topics").children].indexOf(document.activeElement);
  byId("topics").hidden = !topics.length;
  byId("topics").replaceChildren(...tabs);
  if (focused >= 0) tabs[focused]?.focus();
}

function hint(isEmpty) {
  const area = byId("hint");
  area.hidden = !isEmpty;
  if (!isEmpty) return;
  const start = h("button", { type: "button", class: "primary", onclick: () => composer.say("/start") }, "Start");
  const welcome = isPrivate()
    ? [avatar(bot().id, bot().first_name), h("strong", {}, `You are ${person().first_name}. Say /start`), bot().description && h("p", {}, bot().description), start]
    : [avatar(state.chatId, chat().title), h("strong", {}, "Nothing here yet"), h("p", {}, mayPost() ? "You may post the first message." : "Posts will appear here.")];
  area.replaceChildren(...welcome.filter(Boolean));
}

async function openChat(chatId, messageId, topic = 0) {
  await refresh();
  state.chatId = chat(chatId) || chatId === state.me ? chatId : state.me;
  state.topic = topic;
  state.unread.delete(placeOf(state.chatId, topic));
  composer.replyTo(null);
  document.body.dataset.view = "chat";
  history.replaceState(null, "", `#${state.me}/${state.chatId}`);
  composer.hideCommands();
  inline.hide();
  await conversation.load();
  composer.showReplyKeyboard(conversation.messages());
  paint();
  if (messageId) conversation.pointAt(messageId);
}

async function become(personId, chatId = personId) {
  const view = document.body.dataset.view;
  state.me = personId;
  await openChat(chatId);
  if (narrow.matches) document.body.dataset.view = view;
}

function paint() {
  side.paint(openChat);
  paintHead();
  byId("balance").replaceChildren(h("span", { class: "lead" }, "The bot has "), stars(state.world.balance_stars));
}

function tick() {
  const now = clockNow();
  byId("clock-time").textContent = now.toLocaleString([], { ...(narrow.matches ? {} : { weekday: "short" }), day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  byId("clock-time").dateTime = now.toISOString();
}

function happened(event) {
  if (event.bot_id && event.bot_id !== bot().id) return; // somebody's chat with another bot
  const topic = event.message ? topicOf(event.message) : state.topic;
  const here = event.chat_id === state.chatId && topic === state.topic;
  if (event.kind === "message" || event.kind === "edited") {
    if (here && event.message) conversation.put(event.message);
    else if (event.kind === "message") count(placeOf(event.chat_id, topic));
  } else if (event.kind === "deleted" && here) {
    for (const id of event.message_ids || [event.message_id]) conversation.drop(id);
  }
}

const count = (where) => state.unread.set(where, (state.unread.get(where) || 0) + 1);

// Follows the sandbox. When its numbers start again it was restarted with another world, so the page starts anew.
async function follow() {
  for (;;) {
    try {
      const timeout = document.body.classList.contains("offline") ? 0 : 25;
      const news = await get("events", { after: state.seq, timeout });
      if (news.seq < state.seq) return location.reload();
      state.seq = news.seq;
      news.events.forEach(happened);
      if (news.events.length) await refresh();
      paint();
      composer.showReplyKeyboard(conversation.messages());
      document.body.classList.remove("offline");
    } catch (error) {
      if (!document.body.classList.contains("offline")) toast(`The sandbox does not answer: ${error.message}`, "bad");
      document.body.classList.add("offline");
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  }
}

async function start() {
  composer.prepare();
  inline.prepare(openLink);
  conversation.prepare({ open: openLink, say: composer.say, reply: composer.replyTo, tap, pay }, hint);
  byId("back").append(icon("back"));
  byId("back").addEventListener("click", () => { document.body.dataset.view = "list"; });
  byId("clock").prepend(icon("clock"), " ");
  byId("clock").addEventListener("click", sheets.moveClock);
  byId("leaps").addEventListener("click", (event) => event.target.dataset.hours && sheets.leap(Number(event.target.dataset.hours)));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("dialog [data-close]");
    button?.closest("dialog").close(button.dataset.close);
  });
  side.prepare(become, openChat);
  await refresh();
  state.seq = (await get("events", { after: Number.MAX_SAFE_INTEGER, timeout: 0 })).seq;
  const [me, chatId] = location.hash.slice(1).split("/").map(Number);
  const buyer = state.world.people.find((someone) => someone.first_name === "Bruna"); // the owner of the bot comes first
  const first = person(me) || buyer || state.world.people[0];
  await become(first.id, chatId || first.id);
  setInterval(tick, 1000);
  tick();
  document.body.dataset.ready = "true";
  await follow();
}

attempt(start);

// The dialogs: paying, the clock, new people and chats, the bot's rights, subscriptions.
import { attempt, post } from "./api.js";
import { ask, byId, h, icon, number, price, stars, toast } from "./dom.js";
import { bot, chat, groups, mayPost, owns, person, refresh, state } from "./state.js";
import { stickerPicture } from "./sticker.js";

const RIGHTS = {
  can_post_messages: "Post messages",
  can_edit_messages: "Edit messages of others",
  can_delete_messages: "Delete messages of others",
  can_invite_users: "Invite people",
  can_change_info: "Change the channel's name and picture",
  can_pin_messages: "Pin messages",
  can_manage_topics: "Manage topics",
};

// `bill`: {title, description, total_amount}; `what` says to /control/pay which one: {message_id} or {url}.
export async function pay(bill, what) {
  const confirm = byId("pay-confirm");
  byId("pay-star").replaceChildren(icon("star"));
  byId("pay-title").textContent = bill.title;
  byId("pay-description").textContent = bill.description || "";
  byId("pay-error").textContent = "";
  const paint = () => {
    const byCard = bill.currency && bill.currency !== "XTR";
    const short = !byCard && person().stars < bill.total_amount;
    byId("pay-balance").replaceChildren(...(byCard ? ["With a test card"] : ["You have ", stars(person().stars)]), bill.subscription_period ? " · renews every 30 days" : "");
    byId("pay-top-up").hidden = !short;
    confirm.disabled = short;
    confirm.replaceChildren("Pay ", price(bill));
  };
  paint();
  byId("pay-top-up").onclick = async () => {
    await attempt(() => post("stars", { person: state.me, stars: 5000 }));
    await refresh();
    paint();
  };
  confirm.onclick = async () => {
    confirm.disabled = true;
    confirm.textContent = "Paying…";
    byId("pay-error").textContent = "";
    const done = await post("pay", { from: state.me, ...what }).catch((error) => ({ ok: false, error: error.message }));
    if (done.ok) return byId("pay").close("paid");
    byId("pay-error").textContent = done.error;
    return paint();
  };
  const asked = ask(byId("pay"));
  (confirm.disabled ? byId("pay-top-up") : confirm).focus();
  return asked;
}

export const leap = (hours) => attempt(() => post("clock", { advance_seconds: Math.round(hours * 3600) }));

export async function moveClock() {
  const answer = await ask(byId("clock-sheet"));
  if (!answer) return;
  const hours = answer === "custom" ? Number(byId("leap-number").value) * Number(byId("leap-unit").value) : Number(answer);
  if (hours > 0) await leap(hours);
}

async function filled(id) {
  const sheet = byId(id);
  const form = sheet.querySelector("form");
  form.reset();
  if ((await ask(sheet)) === "") return null;
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
}

export async function addPerson() {
  const answer = await filled("person-sheet");
  return answer && attempt(() => post("people", { ...answer, stars: Number(answer.stars || 0) }));
}

export async function addChat() {
  const answer = await filled("chat-sheet");
  const forum = answer?.type === "forum" && { type: "supergroup", forum: true };
  return answer && attempt(() => post("chats", { ...answer, ...forum, subscribers: Number(answer.subscribers || 1), owner_id: state.me }));
}

export async function putPage() {
  const answer = await filled("site-sheet");
  if (answer && (await attempt(() => post("sites", answer)))) toast("It is there.");
}

// What the bot may do in a channel; also how it comes in and goes.
export async function botRights(here = chat(), wanted = null) {
  const present = here.bot?.status === "administrator";
  const has = present ? { ...here.bot, ...here.bot.rights } : { can_post_messages: true, can_edit_messages: true, can_delete_messages: true };
  byId("rights-heading").textContent = present ? "The bot's rights" : "Add the bot as administrator";
  byId("rights-note").textContent = here.title;
  byId("rights-remove").hidden = !present;
  byId("rights-save").textContent = present ? "Save" : "Add";
  byId("rights").replaceChildren(h("legend", {}, "The bot may"), ...Object.entries(RIGHTS).map(([name, words]) =>
    h("label", {}, h("input", { type: "checkbox", name, checked: wanted ? wanted.includes(name) : Boolean(has[name]) }), words)));
  const answer = await ask(byId("rights-sheet"));
  if (!answer) return null;
  const rights = Object.fromEntries([...byId("rights").querySelectorAll("input")].map((box) => [box.name, box.checked]));
  const change = answer === "remove" ? { status: "left" } : { status: "administrator", rights };
  return attempt(() => post("members", { chat_id: here.id, user_id: "bot", by: state.me, ...change }));
}

// Asks which of one's channels a startchannel link is meant for.
export async function pickChannel(type) {
  const mine = groups().filter((here) => owns(here) && (type === "channel") === (here.type === "channel"));
  byId("pick-heading").textContent = `Add the bot to which ${type}?`;
  byId("pick").replaceChildren(...mine.map((here) => h("button", { value: String(here.id) }, here.title)));
  if (!mine.length) byId("pick").replaceChildren(h("p", { class: "muted" }, `${person().first_name} has no ${type} yet: make one in the list of chats.`));
  const answer = await ask(byId("pick-sheet"));
  return mine.find((here) => String(here.id) === answer);
}

// Asks in which chat something is said; undefined if the person thinks better of it.
export async function pickChat() {
  const chats = [{ id: state.me, title: bot().first_name }, ...groups().filter((here) => mayPost(here.id))];
  byId("pick-heading").textContent = "In which chat?";
  byId("pick").replaceChildren(...chats.map((here) => h("button", { value: String(here.id) }, here.title)));
  const answer = await ask(byId("pick-sheet"));
  return chats.find((here) => String(here.id) === answer)?.id;
}

export const mySubscriptions = () =>
  (state.world.subscriptions || []).filter((one) => (one.user_id ?? one.person_id) === state.me);

export async function subscriptions() {
  const change = async (one, action) => {
    await attempt(() => post(`subscriptions/${encodeURIComponent(one.charge_id)}`, { action }));
    await refresh();
    paint();
  };
  const paint = () => byId("subscriptions").replaceChildren(...mySubscriptions().map((one) => {
    const action = one.state === "canceled" ? "resume" : "cancel";
    const until = new Date(one.expires_at * 1000).toLocaleDateString([], { day: "numeric", month: "short", year: "numeric" });
    return h("li", {}, h("span", {}, one.title || "Subscription", h("br"), h("small", { class: "muted" }, `${one.state}, until ${until}`)),
      h("button", { type: "button", class: "quiet", onclick: () => change(one, action) }, action === "cancel" ? "Cancel it" : "Resume"));
  }));
  paint();
  await ask(byId("subscriptions-sheet"));
}

// What t.me/addstickers shows.
export async function stickerSet(name) {
  const set = (state.world.sticker_sets || []).find((one) => one.name.toLowerCase() === name.toLowerCase());
  byId("set-heading").textContent = set ? set.title : "There is no such sticker set";
  const owner = set && person(set.owner_id)?.first_name;
  byId("set-about").textContent = set ? `${number(set.stickers.length)} of ${owner ? `${owner}'s` : "the"} stickers · ${set.name}` : name;
  byId("set-stickers").replaceChildren(...(set?.stickers || []).map((sticker) =>
    h("li", { title: sticker.emoji }, stickerPicture(sticker), h("span", {}, sticker.emoji))));
  await ask(byId("set-sheet"));
}

export const summary = (here) =>
  `${here.type === "channel" ? "Channel" : "Group"} · ${number(here.subscribers)} ${here.type === "channel" ? "subscribers" : "members"}`;

// The left side: who one is, and the chats that this person sees.
import { avatar, byId, h, icon, stars } from "./dom.js";
import { addChat, addPerson, putPage, summary } from "./sheets.js";
import { bot, groups, person, refresh, state } from "./state.js";

export function prepare(become, openChat) {
  byId("add-person").append(icon("plus"));
  byId("add-chat").prepend(icon("plus"));
  byId("put-page").prepend(icon("plus"));
  byId("put-page").addEventListener("click", putPage);
  byId("me").addEventListener("change", (event) => become(Number(event.target.value)));
  byId("add-person").addEventListener("click", async () => {
    const added = await addPerson();
    if (!added) return;
    await refresh();
    await become(added.id);
  });
  byId("add-chat").addEventListener("click", async () => {
    const added = await addChat();
    if (added) await openChat(added.id);
  });
}

export function paint(openChat) {
  paintPeople();
  const rows = [{ id: state.me, name: bot().first_name, face: bot().id, about: `@${bot().username}` },
    ...groups().map((chat) => ({ id: chat.id, name: chat.title, face: chat.id, about: summary(chat) }))];
  const focused = document.activeElement?.dataset?.chat;
  byId("chats").replaceChildren(...rows.map((row) => h("li", {}, chatButton(row, openChat))));
  if (focused) byId("chats").querySelector(`[data-chat="${focused}"]`)?.focus();
}

function chatButton(row, openChat) {
  const unread = [...state.unread].reduce((sum, [where, news]) => sum + (where === row.id || String(where).startsWith(`${row.id}/`) ? news : 0), 0);
  return h("button", { type: "button", "data-chat": String(row.id), "aria-current": row.id === state.chatId && "true", onclick: () => openChat(row.id) },
    avatar(row.face, row.name),
    h("span", { class: "label" }, h("strong", {}, row.name), h("small", {}, row.about)),
    unread > 0 && h("span", { class: "unread" }, String(unread), h("span", { class: "visually-hidden" }, " new")));
}

function paintPeople() {
  const me = byId("me");
  const labels = state.world.people.map((someone) => {
    const unread = someone.id === state.me ? 0 : state.unread.get(someone.id);
    return [String(someone.id), unread ? `${someone.first_name} (${unread} new)` : someone.first_name];
  });
  const before = [...me.options].map((option) => option.value + option.text).join();
  if (before !== labels.map(([id, words]) => id + words).join()) {
    me.replaceChildren(...labels.map(([value, words]) => h("option", { value }, words)));
  }
  me.value = String(state.me);
  byId("my-avatar").replaceChildren(avatar(state.me, person().first_name));
  byId("purse").replaceChildren(stars(person().stars), " play Stars");
}

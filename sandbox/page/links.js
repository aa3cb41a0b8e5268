// t.me links stay inside the page, as they stay inside a messenger; all others open in a new tab.
import { attempt, get, post } from "./api.js";
import { toast } from "./dom.js";
import { isSafe } from "./entities.js";
import { botRights, pay, pickChannel, stickerSet } from "./sheets.js";
import { bot, groups, state } from "./state.js";

// `go`: {chat(chatId, messageId?)}: opens a chat of the page.
export async function open(url, go) {
  if (!isSafe(url)) return;
  const link = new URL(url);
  if (!["t.me", "telegram.me", "telegram.dog"].includes(link.hostname)) {
    window.open(url, "_blank", "noopener");
    return;
  }
  const [name, second, third] = decodeURIComponent(link.pathname).slice(1).split("/");
  const slug = name.startsWith("$") ? name.slice(1) : name === "invoice" ? second : "";
  if (slug) await payLink(slug, url);
  else if (name.toLowerCase() === bot().username.toLowerCase()) await openBot(link, url, go);
  else if (name === "c") await openPost(groups().find((chat) => String(chat.id) === `-100${second}`), third, go);
  else if (name === "addstickers") await stickerSet(second);
  else await openPost(groups().find((chat) => chat.username?.toLowerCase() === name.toLowerCase()), second, go);
}

async function payLink(slug, url) {
  const bill = await attempt(() => get(`invoices/${encodeURIComponent(slug)}`));
  if (bill) await pay(bill, { url });
}

async function openBot(link, url, go) {
  const wanted = ["startchannel", "startgroup"].find((key) => link.searchParams.has(key));
  if (wanted) {
    const rights = (link.searchParams.get("admin") || "").split(/[+ ]/).filter(Boolean).map((right) => `can_${right}`);
    const here = await pickChannel(wanted === "startchannel" ? "channel" : "group");
    if (!here || !(await botRights(here, rights.length ? rights : null))) return;
    const word = link.searchParams.get("startgroup");
    if (word) await attempt(() => post("say", { from: state.me, chat_id: here.id, text: `/start@${bot().username} ${word}` }));
    await go.chat(here.id);
    return;
  }
  await go.chat(state.me);
  if (link.searchParams.has("start")) await attempt(() => post("open", { from: state.me, url }));
}

async function openPost(chat, messageId, go) {
  if (chat) await go.chat(chat.id, Number(messageId) || undefined);
  else toast("Nobody on this desk has that name", "bad");
}

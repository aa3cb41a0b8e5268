// One message: a bubble with its buttons, or a service line.
import { fileUrl } from "./api.js";
import { drawStars, h, icon, number, price } from "./dom.js";
import { formatted } from "./entities.js";
import { stickerPicture } from "./sticker.js";

const KINDS = { photo: "Photo", sticker: "Sticker", video: "Video", document: "File", voice: "Voice message" };
const clockTime = (seconds) => new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const day = (seconds) => new Date(seconds * 1000).toLocaleDateString([], { day: "numeric", month: "long", year: "numeric" });

// `view`: {me, isChannel, canReply, canDelete(message)}; `act`: {open, say, tap(message, button), pay(message), reply(message),
// remove(message), pointAt(messageId)}.
export function messageElement(message, view, act) {
  const service = serviceLine(message, view);
  if (service) return h("li", { class: "service", "data-id": message.message_id }, h("span", {}, service));
  const mine = !view.isChannel && message.from?.id === view.me;
  return h("li", { class: `message ${mine ? "mine" : "theirs"}`, "data-id": message.message_id },
    h("div", { class: "stack" }, bubble(message, view, act, mine), keyboard(message, act)));
}

function bubble(message, view, act, mine) {
  const words = message.text ?? message.caption;
  const author = view.isChannel ? message.sender_chat?.title : mine ? "You" : message.from?.first_name;
  const classes = ["bubble", message.sticker && "bare", message.photo && !words && "only-picture", message.edit_date && "edited"].filter(Boolean);
  return h("div", { class: classes.join(" ") },
    author && h("span", { class: mine || !view.isChannel ? "visually-hidden" : "author" }, view.isChannel ? author : `${author}: `),
    message.via_bot && h("span", { class: "via" }, `via @${message.via_bot.username}`),
    quoted(message, view, act),
    media(message),
    message.invoice && invoice(message.invoice),
    words !== undefined && h("div", { class: "words" }, formatted(words, message.entities || message.caption_entities, act)),
    stamp(message),
    view.canReply && h("button", { type: "button", class: "reply", title: "Reply", "aria-label": "Reply to this message", onclick: () => act.reply(message) }, icon("reply")),
    view.canDelete(message) && h("button", { type: "button", class: "remove", title: "Delete", "aria-label": "Delete this message", onclick: () => act.remove(message) }, icon("trash")));
}

function stamp(message) {
  const at = new Date(message.date * 1000);
  return h("span", { class: "stamp" }, message.edit_date && !message.sticker ? "edited " : "",
    h("time", { datetime: at.toISOString(), title: at.toLocaleString() }, clockTime(message.date)));
}

function quoted(message, view, act) {
  const reply = message.reply_to_message;
  if (!reply) return null;
  const lead = () => act.pointAt(reply.message_id);
  return h("button", { type: "button", class: "quoted", title: "Show it", onclick: lead }, h("strong", {}, authorOf(reply, view.me)), h("span", {}, inShort(reply)));
}

export const authorOf = (message, me) => (message.from?.id === me ? "You" : message.sender_chat?.title || message.from?.first_name || "");

// A message in one line, for where it is quoted.
export function inShort(message) {
  const words = message.text || message.caption || message.invoice?.title;
  if (words) return words.replace(/\s+/g, " ").slice(0, 120);
  return Object.entries(KINDS).find(([kind]) => message[kind] !== undefined)?.[1] || "Message";
}

function media(message) {
  const { photo, sticker, video, document: file } = message;
  if (photo?.length) {
    const best = photo[photo.length - 1];
    return h("img", { class: "photo", src: fileUrl(best.file_id), width: best.width, height: best.height, alt: message.caption ? "Photo" : "Photo without a caption", loading: "lazy" });
  }
  if (sticker) {
    const picture = stickerPicture(sticker);
    if (!sticker.set_name) return picture;
    return h("button", { type: "button", class: "sticker-link", title: "Open its set", onclick: () => act.open(`https://t.me/addstickers/${sticker.set_name}`) }, picture);
  }
  if (video) return h("video", { class: "photo", src: fileUrl(video.file_id), controls: true, "aria-label": "Video" });
  if (file) {
    return h("a", { class: "file", href: fileUrl(file.file_id), download: file.file_name || "file" },
      h("span", { class: "file-icon" }, icon("file")),
      h("span", {}, h("strong", {}, file.file_name || "File"), h("small", {}, size(file.file_size))));
  }
  return null;
}

function size(bytes) {
  if (!bytes) return "";
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

const invoice = (bill) =>
  h("div", { class: "invoice" }, h("strong", {}, bill.title), h("p", {}, bill.description), price(bill));

function keyboard(message, act) {
  let rows = message.reply_markup?.inline_keyboard || [];
  if (message.invoice && !rows.length) rows = [[{ text: `Pay ⭐ ${number(message.invoice.total_amount)}`, pay: true }]];
  if (!rows.length) return null;
  return h("div", { class: "keyboard", role: "group", "aria-label": "Buttons of this message" },
    rows.map((row) => h("div", { class: "row" }, row.map((button) => key(message, button, act)))));
}

// In a Pay button Telegram shows both ⭐ and XTR as a Star.
function key(message, button, act) {
  const press = async () => {
    element.classList.add("busy");
    await (button.pay ? act.pay(message) : act.tap(message, button));
    element.classList.remove("busy");
  };
  const element = h("button", { type: "button", class: `key ${button.style || ""}`, onclick: press }, drawStars(button.pay ? button.text.replace("XTR", "⭐") : button.text), button.url && icon("link"));
  return element;
}

function serviceLine(message, view) {
  const you = message.from?.id === view.me ? "You" : message.from?.first_name;
  const paid = message.successful_payment;
  if (paid) {
    const until = paid.subscription_expiration_date ? ` · until ${day(paid.subscription_expiration_date)}` : "";
    return [`${paid.is_recurring && !paid.is_first_recurring ? "Subscription renewed: you" : you} paid `, price(paid), until];
  }
  if (message.refunded_payment) return ["Refunded ", price(message.refunded_payment)];
  if (message.new_chat_members) return `${message.new_chat_members.map((member) => member.first_name).join(", ")} joined`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} left`;
  if (message.forum_topic_created) return `The topic “${message.forum_topic_created.name}” was made`;
  if (message.pinned_message) return "A message was pinned";
  const known = ["text", "caption", "photo", "sticker", "video", "document", "invoice"];
  return known.some((kind) => message[kind] !== undefined) ? null : "A message that this page cannot show";
}

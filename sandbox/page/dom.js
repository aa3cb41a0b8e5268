// Building elements. Text goes in as text nodes only, so nothing that a user writes becomes markup.

export const byId = (id) => document.getElementById(id);

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name === "className" ? "class" : name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const ICONS = {
  star: "M12 2.6l2.8 6 6.5.8-4.8 4.5 1.3 6.5L12 17.2l-5.8 3.2 1.3-6.5L2.700 9.400l6.500-.8z",
  back: "M15 5l-7 7 7 7",
  send: "M4 12l16-8-5 16-3-6.500z",
  attach: "M20 11.500l-8 8a5 5 0 0 1-7-7l8.500-8.500a3.400 3.400 0 0 1 4.800 4.800L10 17a1.700 1.700 0 0 1-2.400-2.400l7.400-7.400",
  clock: "M12 7v5l3.500 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
  plus: "M12 5v14M5 12h14",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  link: "M8 16L16 8M9 8h7v7",
  repeat: "M4 11a8 8 0 0 1 14-5l2 2M20 4v4h-4M20 13a8 8 0 0 1-14 5l-2-2M4 20v-4h4",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.700 5.700l12.600 12.600",
  key: "M14 10a4 4 0 1 0-3.400 4L13 16.500V19h2.500v-2H18v-3l-4-4z",
  reply: "M10 6l-6 6 6 6M4 12h9a7 7 0 0 1 7 7",
  close: "M6 6l12 12M18 6L6 18",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

// Many machines have no font for emoji, so a Star is drawn; the character stays for readers and copies.
export const drawStars = (text) =>
  text.split(/(⭐\uFE0F?)/u).map((part) =>
    (part.startsWith("⭐") ? h("span", {}, icon("star"), h("span", { class: "visually-hidden" }, part)) : part));

export function avatar(id, name) {
  const letters = name.replace(/[^\p{L}\p{N} ]/gu, "").split(" ").filter(Boolean).slice(0, 2).map((word) => [...word][0]);
  const hue = (Math.abs(Number(id)) * 47) % 360;
  return h("span", { class: "avatar", style: `--hue:${hue}`, "aria-hidden": "true" }, letters.join("").toUpperCase() || "?");
}

export const number = (value) => Number(value).toLocaleString("en-US");

// Of an invoice or a payment: Stars, or the smallest units of a currency.
export function price(paid) {
  if (!paid.currency || paid.currency === "XTR") return stars(paid.total_amount);
  const money = new Intl.NumberFormat("en-US", { style: "currency", currency: paid.currency });
  return money.format(paid.total_amount / 10 ** money.resolvedOptions().maximumFractionDigits);
}

export const stars = (amount) =>
  h("span", { class: "stars" }, icon("star"), h("span", { class: "visually-hidden" }, "Stars "), number(amount));

export function toast(text, kind = "") {
  const note = h("div", { class: `toast ${kind}` }, text);
  byId("toasts").append(note);
  setTimeout(() => note.remove(), Math.min(9000, 3500 + text.length * 40));
}

// Opens one of the page's dialogs; resolves when it closes, with its returnValue ("" for Escape).
export function ask(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}

export async function tell(text) {
  byId("alert-text").textContent = text;
  await ask(byId("alert"));
}

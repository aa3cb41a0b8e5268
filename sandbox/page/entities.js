// Formatted text: Telegram counts offsets in UTF-16 units, as JavaScript strings do.
import { drawStars, h } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote", expandable_blockquote: "blockquote" };

const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];

// `act` has open(url) and say(text): what links and commands do.
export function formatted(text, entities, act) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, sorted, act);
}

function nodes(text, start, end, entities, act) {
  const out = [];
  let at = start;
  let i = 0;
  while (i < entities.length) {
    const entity = entities[i];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = i + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    if (entity.offset >= at && stop > entity.offset) {
      const block = BLOCKS.includes(entity.type);
      const before = text.slice(at, entity.offset);
      if (before) out.push(...drawStars(block ? before.replace(/\n$/, "") : before));
      const inside = nodes(text, entity.offset, stop, entities.slice(i + 1, next), act);
      out.push(wrap(entity, text.slice(entity.offset, stop), inside, act));
      at = block && text[stop] === "\n" ? stop + 1 : stop; // a block ends its line by itself
    }
    i = next;
  }
  if (at < end) out.push(...drawStars(text.slice(at, end)));
  return out;
}

function wrap(entity, raw, inside, act) {
  switch (entity.type) {
    case "text_link": return link(entity.url, inside, act);
    case "url": return link(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`, inside, act);
    case "email": return link(`mailto:${raw}`, inside, act);
    case "mention": return link(`https://t.me/${raw.slice(1)}`, inside, act);
    case "bot_command": return h("button", { type: "button", class: "inline-command", onclick: () => act.say(raw) }, inside);
    case "spoiler": return spoiler(inside);
    case "pre": return h("pre", {}, h("code", { "data-language": entity.language }, inside));
    default: return TAGS[entity.type] ? h(TAGS[entity.type], {}, inside) : h("span", { class: entity.type }, inside);
  }
}

export function isSafe(url) {
  try {
    return ["http:", "https:", "tg:", "mailto:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

function link(url, inside, act) {
  if (!isSafe(url)) return h("span", {}, inside);
  const onclick = (event) => {
    event.preventDefault();
    act.open(url);
  };
  return h("a", { href: url, title: url, rel: "noopener noreferrer", target: "_blank", onclick }, inside);
}

function spoiler(inside) {
  const reveal = () => {
    cover.classList.add("shown");
    cover.removeAttribute("role");
    cover.removeAttribute("aria-label");
  };
  const cover = h("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text: press to show", onclick: reveal,
    onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), reveal()),
  }, h("span", {}, inside));
  return cover;
}

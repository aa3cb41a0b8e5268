// A sticker as a picture: still, moving, or, where a browser cannot show it, its emoji.
import { fileUrl } from "./api.js";
import { h } from "./dom.js";

export function stickerPicture({ file_id: id, is_animated: animated, is_video: video, emoji }, described = true) {
  if (animated) return h("span", { class: "big-emoji" }, emoji || "🎞️");
  const words = described ? `Sticker ${emoji || ""}`.trim() : "";
  const props = { class: "sticker", src: fileUrl(id), loading: video ? undefined : "lazy" };
  return video
    ? h("video", { ...props, autoplay: true, loop: true, muted: true, playsinline: true, "aria-label": words || undefined })
    : h("img", { ...props, alt: words });
}

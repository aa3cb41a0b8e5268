// What the page knows: the world as the sandbox tells it, who one is, and which chat is open.
import { get } from "./api.js";

export const state = { world: null, me: 0, chatId: 0, topic: 0, seq: 0, unread: new Map(), readAt: Date.now() };

export async function refresh() {
  state.world = await get("world");
  state.readAt = Date.now();
}

export const person = (id = state.me) => state.world.people.find((someone) => someone.id === id);
export const isPrivate = (chatId = state.chatId) => chatId > 0;
export const groups = () => state.world.chats.filter((chat) => chat.type !== "private");
export const chat = (id = state.chatId) => state.world.chats.find((one) => one.id === id);
export const bot = () => state.world.bot;

// Who may post in a channel: its creator and the administrators among the people.
export function mayPost(id = state.chatId) {
  const here = chat(id);
  if (isPrivate(id) || !here || here.type !== "channel") return true;
  return owns(here) || (here.admins || []).some((admin) => (admin.id ?? admin) === state.me);
}

export const owns = (here) => here.owner_id === state.me;

// A forum is shown topic by topic; 0 is what belongs to none, which Telegram calls General.
export const topicOf = (message) => (message.is_topic_message ? message.message_thread_id : 0);

// Where unread messages are counted: a chat, or a topic of a forum.
export const placeOf = (chatId, topic = 0) => (topic ? `${chatId}/${topic}` : chatId);

// What goes along with everything that is written here: who, in which chat, in which topic.
export const place = () => ({ from: state.me, chat_id: state.chatId, ...(state.topic && { topic: state.topic }) });

// The sandbox's clock, kept running between two looks at it.
export function clockNow() {
  return new Date(Date.parse(state.world.clock.now) + (Date.now() - state.readAt));
}

// The control interface of the sandbox; the tests use the same one.
import { toast } from "./dom.js";

async function call(method, path, body) {
  const response = await fetch(`/control/${path}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error || `${path}: ${response.status}`);
  return answer;
}

export const get = (path, query = {}) => call("GET", `${path}?${new URLSearchParams(query)}`);
export const post = (path, body) => call("POST", path, body);

// Runs something that a person started; what goes wrong is said, not hidden in the console.
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    toast(error.message, "bad");
    return undefined;
  }
}

export const fileUrl = (fileId) => `/control/files/${encodeURIComponent(fileId)}`;

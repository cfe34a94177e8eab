// What the browser keeps for the next time. A browser that keeps nothing does no harm.

const PREFIX = "leerkring-sandbox.";

export function recall(name, otherwise = null) {
  return read(localStorage, name) ?? otherwise;
}

export function remember(name, value) {
  write(localStorage, name, value);
}

// Drafts live as long as the tab does.
export function recallDraft(name) {
  return read(sessionStorage, `draft.${name}`) ?? "";
}

export function rememberDraft(name, text) {
  write(sessionStorage, `draft.${name}`, text || null);
}

function read(store, name) {
  try {
    return JSON.parse(store.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

function write(store, name, value) {
  try {
    if (value === null) store.removeItem(PREFIX + name);
    else store.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private windows may refuse to keep anything.
  }
}

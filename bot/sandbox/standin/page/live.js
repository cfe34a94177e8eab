// Says something short to a screen reader; new messages are told by their own list.

import { part } from "./dom.js";

export function tell(words) {
  if (words) part("live").textContent = words;
}

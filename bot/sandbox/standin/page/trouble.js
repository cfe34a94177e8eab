// What the bot did too late or wrongly, in a small warning that can be put away.

import { recall, remember } from "./memory.js";
import { notice } from "./notices.js";
import { said } from "./said.js";
import { t } from "./words.js";

const away = recall("away", {});

export function drawTrouble(state) {
  const late = fresh(`late/${state.me}`, state.warnings.length);
  const words = late ? [...new Set(state.warnings.slice(-late).map(said))].join(" ") : "";
  notice("warning", words, () => putAway(`late/${state.me}`, state.warnings.length));
  const wrong = fresh("wrong", state.violation_count);
  const last = state.violations.at(-1);
  notice("objection", wrong ? `${t("objections", wrong)}: ${last}` : "", () => putAway("wrong", state.violation_count));
}

// A count below what was put away belongs to another run of the sandbox.
function fresh(kind, count) {
  if (count < (away[kind] ?? 0)) delete away[kind];
  return count - (away[kind] ?? 0);
}

function putAway(kind, count) {
  away[kind] = count;
  remember("away", away);
}

// Beginning anew: asked first, then waited for until another server answers at this address.

import { askFirst } from "./confirm.js";
import { notice } from "./notices.js";
import { forgetReads } from "./reads.js";
import { at, doing, leave, state } from "./store.js";
import { forgetTour } from "./tour.js";
import { t } from "./words.js";

let ending = "";

export async function askAgain() {
  const question = { title: t("againTitle"), words: t("againText"), yes: t("againYes"), no: t("cancel"), style: "danger" };
  if (!(await askFirst(question))) return;
  ending = state.run;
  notice("again", t("startingAgain"));
  if (await doing("again")) return;
  ending = "";
  notice("again", "");
}

export function watchAgain(seen) {
  if (!ending || seen.run === ending) return;
  ending = "";
  forgetReads(seen.clock.now);
  forgetTour();
  notice("again", t("startedAgain"));
  leave({ person: at.person });
}

export function startsAgain() {
  return Boolean(ending);
}

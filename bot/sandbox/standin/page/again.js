// Beginning anew: asked first, then waited for until another server answers at this address.

import { askFirst } from "./confirm.js";
import { notice, passing } from "./notices.js";
import { forgetReads } from "./reads.js";
import { said } from "./said.js";
import { act, Unreachable } from "./server.js";
import { at, leave, state } from "./store.js";
import { forgetTour } from "./tour.js";
import { t } from "./words.js";

let ending = "";

export async function askAgain() {
  const question = { title: t("againTitle"), words: t("againText"), yes: t("againYes"), no: t("cancel"), style: "danger" };
  if (!(await askFirst(question))) return;
  ending = state.run;
  notice("again", t("startingAgain"));
  try {
    await act(state.me, "again");
  } catch (error) {
    if (error instanceof Unreachable) return; // it was so quick that it could not say yes
    ending = "";
    notice("again", "");
    notice("error", said(error.message));
  }
}

export function watchAgain(seen) {
  if (!ending || seen.run === ending) return;
  ending = "";
  forgetReads(seen.clock.now);
  forgetTour();
  notice("again", "");
  passing("back", t("startedAgain"));
  leave({ person: at.person });
}

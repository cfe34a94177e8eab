// The page: looks at the stand-in with somebody's eyes, and does what they do.

import { drawArrivals } from "./arrivals.js";
import { drawClock } from "./clock.js";
import { part } from "./dom.js";
import { drawModal } from "./modal.js";
import { notice } from "./notices.js";
import { drawPlace } from "./place.js";
import { watchAgain } from "./again.js";
import { listen } from "./server.js";
import { drawSide } from "./side.js";
import { readAddress, refresh, redraw, whenSeen } from "./store.js";
import { drawThread } from "./thread.js";
import { drawTop } from "./top.js";
import { drawTour } from "./tour.js";
import { drawTrouble } from "./trouble.js";
import { labelDocument, t } from "./words.js";

const EVERY = 20_000; // the clock moves on although nothing happens

labelDocument();
readAddress();
for (const draw of [watchAgain, drawTop, drawSide, drawClock, drawPlace, drawThread, drawArrivals, drawModal, drawTour, drawTrouble]) whenSeen(draw);
for (const link of document.querySelectorAll("[data-skip]")) link.addEventListener("click", skip);
window.addEventListener("hashchange", () => { readAddress(); refresh(); });
document.addEventListener("visibilitychange", redraw);
setInterval(refresh, EVERY);
listen(refresh, () => notice("gone", t("gone")));

function skip(event) {
  event.preventDefault();
  const main = part("main");
  const target = event.target.dataset.skip === "writing" ? main.querySelector(".composer textarea") : main.querySelector(".messages, .home");
  (target ?? main).focus();
}

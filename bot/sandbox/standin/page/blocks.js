// Blocks from top to bottom, wherever they stand.

import { button, el, newId } from "./dom.js";
import { drawElement } from "./elements.js";
import { enlarge } from "./lightbox.js";
import { said } from "./said.js";
import { lines } from "./text.js";
import { t } from "./words.js";

// `surface` says what happens here: press(path, value), fill(path, value), and whom and what
// one can choose.
export function blocks(drawn, surface, errors = {}) {
  return drawn.map((block) => drawBlock(block, surface, errors));
}

function drawBlock(block, surface, errors) {
  switch (block.kind) {
    case "section":
      return drawSection(block, surface);
    case "header":
      return el("h3", { className: "block header" }, lines(block.lines));
    case "divider":
      return el("hr", { className: "block" });
    case "context":
      return el("div", { className: "block context" }, block.parts.map(drawContext));
    case "picture":
      return drawPicture(block);
    case "file":
      return el("p", { className: "block file" }, el("a", { href: block.src, download: "" }, t("file", block.name)));
    case "actions":
      return drawActions(block, surface);
    case "input":
      return drawInput(block, surface, errors[block.block_id]);
    default:
      return el("div", { className: "block" }, lines(block.lines));
  }
}

function drawSection(block, surface) {
  const words = el("div", { className: "section-words" }, lines(block.lines));
  if (block.fields.length) {
    words.append(el("div", { className: "fields" }, block.fields.map((field) => el("div", {}, lines(field)))));
  }
  const beside = block.picture ? drawPicture(block.picture) : block.accessory && drawBeside(block, surface);
  return el("div", { className: "block section" }, words, beside);
}

function drawBeside(block, surface) {
  const name = block.lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join("").slice(0, 80);
  return el("div", { className: "beside" }, drawElement(block.accessory, surface, surface.press, name));
}

function drawContext(part) {
  return part.kind === "picture" ? drawIcon(part) : el("div", {}, lines(part.lines));
}

function drawActions(block, surface) {
  const drawn = block.elements.map((element) => drawElement(element, surface, surface.press, ""));
  return el("div", { className: "block actions" }, drawn);
}

function drawPicture(block) {
  if (!block.src) return el("p", { className: "file" }, t("pictureElsewhere", block.alt));
  const image = el("img", { src: block.src, alt: block.alt });
  const sign = el("span", { className: "enlarge-sign", "aria-hidden": "true" }, "⤢");
  return el("figure", { className: "block picture" },
    block.title ? el("figcaption", {}, block.title) : null,
    button([image, sign, el("span", { className: "unseen" }, t("enlarge"))], () => enlarge(block), { className: "enlarge", title: t("enlarge") }));
}

// A small picture in a line of notes is only looked at.
function drawIcon(block) {
  return block.src ? el("img", { src: block.src, alt: block.alt }) : el("span", {}, block.alt);
}

function drawInput(block, surface, error) {
  const change = surface.fill ?? surface.press;
  const hintId = newId("hint");
  const about = { label: block.label, describedBy: hintId, required: !block.optional, invalid: Boolean(error) };
  const field = drawElement(block.element, surface, change, block.label, about);
  const optional = block.optional ? el("span", { className: "optional" }, t("optional")) : null;
  const label = field.matches("fieldset")
    ? el("span", { className: "label", "aria-hidden": "true" }, block.label, optional)
    : el("label", { className: "label", htmlFor: field.id }, block.label, optional);
  const hint = el("div", { id: hintId, className: "hint" },
    error ? el("p", { className: "error" }, el("span", { "aria-hidden": "true" }, "⚠ "), said(error)) : null,
    block.hint ? el("p", {}, block.hint) : null);
  return el("div", { className: `block input${error ? " wrong" : ""}` }, label, field, hint);
}

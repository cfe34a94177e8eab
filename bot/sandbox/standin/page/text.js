// Text as Slack shows it: lines with their looks, mentions and links.

import { el } from "./dom.js";

export function lines(rows) {
  const nodes = [];
  for (const group of grouped(rows)) nodes.push(drawGroup(group));
  return nodes;
}

function grouped(rows) {
  const groups = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0].look === row.look) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function drawGroup(rows) {
  switch (rows[0].look) {
    case "quote":
      return el("blockquote", {}, broken(rows));
    case "pre":
      return el("pre", {}, rows.map((row) => row.pieces.map((piece) => piece.text).join("")).join("\n"));
    case "bullet":
      return el("ul", {}, rows.map((row) => listItem(row)));
    case "number":
      return el("ol", { start: rows[0].number }, rows.map((row) => listItem(row)));
    default:
      return el("div", { className: "words" }, broken(rows));
  }
}

function listItem(row) {
  return el("li", { className: `indent-${Math.min(row.indent, 4)}` }, row.pieces.map(drawPiece));
}

function broken(rows) {
  return rows.flatMap((row, at) => [at ? el("br") : null, ...row.pieces.map(drawPiece)]);
}

function drawPiece(piece) {
  switch (piece.kind) {
    case "user":
    case "channel":
    case "broadcast":
      return el("span", { className: `mention ${piece.kind}` }, piece.text);
    case "link":
      return drawLink(piece);
    default:
      return styled(piece);
  }
}

function drawLink(piece) {
  if (!/^(https?|mailto):/i.test(piece.target)) return styled(piece);
  return el("a", { href: piece.target, target: "_blank", rel: "noopener noreferrer" }, styled(piece));
}

const TAGS = { bold: "strong", italic: "em", strike: "s", code: "code" };

function styled(piece) {
  return piece.styles.reduce((inside, style) => (TAGS[style] ? el(TAGS[style], {}, inside) : inside), piece.text);
}

// Single keys for whoever reads many articles; the foot of each page switches them off.

const HEADLINES = ".hit .headline a";

/** Goes to the next or previous article of a list. */
function step(by) {
  const headlines = [...document.querySelectorAll(HEADLINES)];
  // Whoever comes back from an article goes on from it.
  const hit = document.activeElement?.closest(".hit") ?? document.querySelector(".hit:target");
  const at = headlines.findIndex((headline) => hit?.contains(headline));
  const to = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  headlines[to]?.focus();
}

/** Follows a link of an article's page, if it has it. */
function follow(id) {
  document.getElementById(id)?.click();
}

const reading = () => document.querySelector(".story") !== null;

const KEYS = {
  "/": () => document.getElementById("q").focus(),
  j: () => (reading() ? follow("following") : step(1)),
  k: () => (reading() ? follow("previous") : step(-1)),
  u: () => follow("back"),
};

document.addEventListener("keydown", (event) => {
  const writes = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  if (writes || event.ctrlKey || event.metaKey || event.altKey || document.body.dataset.keys === "off") {
    return;
  }
  const action = KEYS[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

// The pages work without this. With it, a change of filters shows at once and keeps its place.

const FORM = "search";
const REGION = "page";

/** Fields that show what they find while someone types. */
const LIVE = ".find input, .finder input[type=search]";
const PAUSE = 200;

/** The address of a form, without the fields that are left empty. */
function address(form) {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== "") {
      parameters.append(name, value);
    }
  }
  const text = parameters.toString();
  return form.getAttribute("action") + (text ? "?" + text : "");
}

let running = null;
let shown = location.pathname + location.search;

/**
 * Puts the page of an address in place of this one; lets the browser do so if that fails.
 * What happens to the history: "push" it, "replace" the last, or "keep" it.
 */
async function show(url, change) {
  running?.abort();
  running = new AbortController();
  const region = document.getElementById(REGION);
  region.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { signal: running.signal, headers: { Accept: "text/html" } });
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const incoming = next.getElementById(REGION);
    if (!answer.ok || !incoming) {
      location.assign(url);
      return;
    }
    const focused = document.activeElement?.id;
    // What was chosen and is gone tells what took its place.
    const then = document.activeElement?.dataset.then;
    // Whoever types goes on typing: the field that comes in has what was typed when it was asked for.
    const typing = document.activeElement?.matches(LIVE) ? document.activeElement : null;
    const typed = typing && [typing.value, typing.selectionStart, typing.selectionEnd];
    const unfolded = document.getElementById("refine")?.checked;
    const opened = [...region.querySelectorAll("details[open][id]")].map((details) => details.id);
    if (change === "push") {
      history.pushState(null, "", url);
    } else if (change === "replace") {
      history.replaceState(null, "", url);
    }
    shown = url;
    document.title = next.title;
    // The form stays, as its field may have the focus; only what it sends besides is exchanged.
    const form = document.getElementById(FORM);
    const field = document.getElementById("q");
    const incomingForm = next.getElementById(FORM);
    if (change === "keep" || document.activeElement !== field) {
      field.value = next.getElementById("q").value;
    }
    form.querySelectorAll("input[type=hidden]").forEach((input) => input.remove());
    form.append(...incomingForm.querySelectorAll("input[type=hidden]"));
    // What is chosen for all pages is chosen on this one.
    for (const id of ["language", "keys"]) {
      document.getElementById(id).href = next.getElementById(id).getAttribute("href");
    }
    const feed = document.querySelector("link[type='application/atom+xml']");
    feed?.setAttribute("href", next.querySelector("link[type='application/atom+xml']")?.getAttribute("href"));
    // The count is a live region: it must stay to be heard when its words change.
    const count = document.getElementById("count");
    const incomingCount = next.getElementById("count");
    region.replaceChildren(...incoming.childNodes);
    region.removeAttribute("aria-busy");
    if (count && incomingCount) {
      document.getElementById("count").replaceWith(count);
      count.className = incomingCount.className;
      count.replaceChildren(...incomingCount.childNodes);
    }
    const refine = document.getElementById("refine");
    if (refine) {
      refine.checked = unfolded === true;
    }
    opened.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    if ((focused || then) && (!focused || document.activeElement?.id !== focused)) {
      const again = document.getElementById(focused) ?? document.getElementById(then ?? "count");
      again?.focus({ preventScroll: true });
      if (typed && again) {
        again.value = typed[0];
        again.setSelectionRange(typed[1], typed[2]);
      }
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      location.assign(url);
    }
  }
}

/** Only a page of results can be exchanged for another one. */
function searching() {
  return document.getElementById("results") !== null;
}

/** The page with the results is that of this form: the other one of a page leads elsewhere. */
function here(form) {
  return searching() && form !== null && form.getAttribute("action") === location.pathname;
}

let pause = 0;

document.addEventListener("input", (event) => {
  if (event.target.matches(LIVE) && here(event.target.form)) {
    clearTimeout(pause);
    const id = event.target.id;
    // By then the field may be another one of the same name.
    pause = setTimeout(() => show(address(document.getElementById(id).form), "replace"), PAUSE);
  }
});

document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (event.target.matches("input") && event.target.id !== "q" && !event.target.matches(LIVE) && here(form)) {
    clearTimeout(pause);
    show(address(form), "push");
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "get") {
    return;
  }
  event.preventDefault();
  clearTimeout(pause);
  if (here(form)) {
    show(address(form), "push");
  } else {
    location.assign(address(form));
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (
    !searching() || !link || event.defaultPrevented || event.button !== 0 ||
    event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  ) {
    return;
  }
  const href = link.getAttribute("href");
  // Links of the picture, the chips and the lists change the search; the next page begins at its top.
  const target = new URL(href, location.href);
  if (target.origin === location.origin && target.pathname === location.pathname && !link.download && link.closest(".lead, .facets, .empty")) {
    event.preventDefault();
    show(href, "push");
  }
});

addEventListener("popstate", () => {
  const url = location.pathname + location.search;
  // A jump inside the page (« Aller au contenu ») is told as well, but shows nothing else.
  if (searching() && url !== shown) {
    show(url, "keep");
  }
});

// A period that was drawn over the picture.
document.addEventListener("period", (event) => show(event.detail, "push"));

// A menu closes where something else is chosen or begun.
for (const happens of ["click", "focusin"]) {
  document.addEventListener(happens, (event) => {
    document.querySelectorAll("details.menu[open], details.syntax[open]").forEach((menu) => {
      if (!menu.contains(event.target) || (happens === "click" && event.target.closest("a"))) {
        menu.open = false;
      }
    });
  });
}

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details.menu[open], details.syntax[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

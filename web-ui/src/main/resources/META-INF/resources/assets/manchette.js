// The pages work without this. With it, a change of filters shows at once and keeps its place.

const FORM = "search";
const REGION = "page";

/** The address of the search form, without the fields that are left empty. */
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

/** Puts the page of an address in place of this one; lets the browser do so if that fails. */
async function show(url, remember) {
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
    const unfolded = document.getElementById("refine")?.checked;
    const opened = [...region.querySelectorAll("details[open][id]")].map((details) => details.id);
    if (remember) {
      history.pushState(null, "", url);
    }
    shown = url;
    document.title = next.title;
    // The form stays, as its field may have the focus; only what it sends besides is exchanged.
    const form = document.getElementById(FORM);
    const field = document.getElementById("q");
    const incomingForm = next.getElementById(FORM);
    if (!remember || document.activeElement !== field) {
      field.value = next.getElementById("q").value;
    }
    form.querySelectorAll("input[type=hidden]").forEach((input) => input.remove());
    form.append(...incomingForm.querySelectorAll("input[type=hidden]"));
    document.getElementById("language").href = next.getElementById("language").getAttribute("href");
    // The count is a live region: it must stay to be heard when its words change.
    const count = document.getElementById("count");
    const incomingCount = next.getElementById("count");
    region.replaceChildren(...incoming.childNodes);
    region.removeAttribute("aria-busy");
    if (count && incomingCount) {
      document.getElementById("count").replaceWith(count);
      count.replaceChildren(...incomingCount.childNodes);
    }
    const refine = document.getElementById("refine");
    if (refine) {
      refine.checked = unfolded === true;
    }
    opened.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    if (focused && document.activeElement?.id !== focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      location.assign(url);
    }
  }
}

const form = document.getElementById(FORM);

/** Only the search page can be exchanged for a search page. */
function searching() {
  return document.getElementById("results") !== null;
}

document.addEventListener("change", (event) => {
  if (searching() && event.target.form === form && event.target.id !== "q") {
    show(address(form), true);
  }
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (searching()) {
    show(address(form), true);
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
  // Links of the picture and the chips change the search; the next page begins at its top.
  if (/^\/(\?|$)/.test(href) && link.closest(".lead")) {
    event.preventDefault();
    show(href, true);
  }
});

addEventListener("popstate", () => {
  const url = location.pathname + location.search;
  // A jump inside the page (« Aller au contenu ») is told as well, but shows nothing else.
  if (searching() && location.pathname === "/" && url !== shown) {
    show(url, false);
  }
});

// « / » leads to the search field, as in other archives.
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});

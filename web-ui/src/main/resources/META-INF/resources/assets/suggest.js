// Suggestions below the search field: a combobox whose list the service fills. Without this, the
// field is a field.

const PAUSE = 150;

const field = document.getElementById("q");
const form = field.form;
const told = document.createElement("p");
told.className = "visually-hidden";
told.setAttribute("role", "status");
form.after(told);

field.type = "text";
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-haspopup", "listbox");
field.setAttribute("aria-expanded", "false");
field.setAttribute("aria-controls", "completions");

let list = null;
let pause = 0;
let asked = null;

const options = () => (list ? [...list.querySelectorAll("[role=option]")] : []);
const chosen = () => list?.querySelector("[aria-selected=true]") ?? null;

function close() {
  clearTimeout(pause);
  asked?.abort();
  list?.remove();
  list = null;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
  told.textContent = "";
}

async function suggest() {
  asked?.abort();
  asked = new AbortController();
  const words = field.value;
  try {
    const answer = await fetch("/completions?q=" + encodeURIComponent(words), { signal: asked.signal });
    if (!answer.ok) {
      close();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const incoming = page.getElementById("completions");
    if (!incoming || document.activeElement !== field || field.value !== words) {
      return;
    }
    const count = incoming.querySelectorAll("[role=option]").length;
    if (count === 0) {
      close();
      return;
    }
    list?.remove();
    list = document.importNode(incoming, true);
    field.removeAttribute("aria-activedescendant");
    form.append(list);
    field.setAttribute("aria-expanded", "true");
    told.textContent = list.dataset.told;
  } catch (failure) {
    // Whoever types does not need them.
    if (failure.name !== "AbortError") {
      close();
    }
  }
}

function mark(option) {
  chosen()?.setAttribute("aria-selected", "false");
  if (option) {
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}

/** Words complete the field; a name is asked for as such, instead of the words typed for it. */
function take(option) {
  const { name, value } = option.dataset;
  close();
  if (name === "q") {
    field.value = value;
  } else {
    field.value = "";
    const box = document.createElement("input");
    box.type = "hidden";
    box.name = name;
    box.value = value;
    form.append(box);
  }
  form.requestSubmit();
}

field.addEventListener("input", () => {
  clearTimeout(pause);
  if (field.value.trim() === "") {
    close();
  } else {
    pause = setTimeout(suggest, PAUSE);
  }
});

field.addEventListener("keydown", (event) => {
  const all = options();
  const at = all.indexOf(chosen());
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (all.length === 0) {
      if (field.value.trim() !== "") {
        suggest();
      }
      return;
    }
    // Before the first and after the last lies the field itself.
    const by = event.key === "ArrowDown" ? 1 : -1;
    const to = ((at + 1 + by + all.length + 1) % (all.length + 1)) - 1;
    mark(all[to] ?? null);
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    take(all[at]);
  } else if (event.key === "Escape" && list) {
    event.preventDefault();
    close();
  }
});

form.addEventListener("mousedown", (event) => {
  // The field keeps the focus, so that the list is still there when the button is let go.
  if (event.target.closest("[role=listbox]")) {
    event.preventDefault();
  }
});

form.addEventListener("click", (event) => {
  const option = event.target.closest("[role=option]");
  if (option) {
    take(option);
  }
});

field.addEventListener("blur", close);
form.addEventListener("submit", close);

// A period is chosen by drawing over the bars of the time line. Without this, each bar is a link.

/** So far a hand may tremble when it only clicks, in pixels. */
const TREMBLE = 6;

let drawing = null;
let drawn = false;

/** Where a pointer is, in the picture's own units. */
function place(svg, event) {
  const box = svg.getBoundingClientRect();
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  return {
    x: Math.min(width, Math.max(0, ((event.clientX - box.left) / box.width) * width)),
    y: ((event.clientY - box.top) / box.height) * height,
  };
}

/** The bars of one lane that a stretch touches, in order. */
function touched({ svg, lane, from, to }) {
  const [left, right] = from < to ? [from, to] : [to, from];
  return [...svg.querySelectorAll(`.${lane}`)].filter((bar) => {
    const x = bar.x.baseVal.value;
    return x <= right && x + bar.width.baseVal.value >= left;
  });
}

/** The address of the period from the first to the last of some bars, which are links themselves. */
function period(bars, lane) {
  const names = lane === "pub" ? ["from", "to"] : ["mentionedFrom", "mentionedTo"];
  const links = bars.map((bar) => new URL(bar.closest("a").getAttribute("href"), location.href));
  const address = links[0];
  address.searchParams.set(names[1], links.at(-1).searchParams.get(names[1]));
  return address.pathname + address.search;
}

function end() {
  drawing?.mark.remove();
  drawing?.svg.classList.remove("drawing");
  drawing = null;
}

document.addEventListener("pointerdown", (event) => {
  const svg = event.target.closest?.(".timeline svg");
  drawn = false;
  if (!svg || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const { x, y } = place(svg, event);
  const base = Number(svg.querySelector("line").getAttribute("y1"));
  const lane = y <= base || !svg.querySelector(".men") ? "pub" : "men";
  const mark = document.createElementNS(svg.namespaceURI, "rect");
  mark.setAttribute("class", "mark");
  mark.setAttribute("y", lane === "pub" ? 0 : base);
  mark.setAttribute("height", base);
  drawing = { svg, lane, mark, from: x, to: x, begun: event.clientX };
});

document.addEventListener("pointermove", (event) => {
  if (!drawing) {
    return;
  }
  if (!drawing.mark.isConnected) {
    if (Math.abs(event.clientX - drawing.begun) < TREMBLE) {
      return;
    }
    drawing.svg.append(drawing.mark);
    drawing.svg.classList.add("drawing");
  }
  drawing.to = place(drawing.svg, event).x;
  drawing.mark.setAttribute("x", Math.min(drawing.from, drawing.to));
  drawing.mark.setAttribute("width", Math.abs(drawing.to - drawing.from));
});

document.addEventListener("pointerup", () => {
  if (drawing?.mark.isConnected) {
    drawn = true;
    const bars = touched(drawing);
    if (bars.length > 0) {
      document.dispatchEvent(new CustomEvent("period", { detail: period(bars, drawing.lane) }));
    }
  }
  end();
});

document.addEventListener("pointercancel", end);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    end();
  }
});

// A bar is dragged over, not away.
document.addEventListener("dragstart", (event) => {
  if (event.target.closest?.(".timeline svg")) {
    event.preventDefault();
  }
});

// Letting go over a bar is no click on it.
document.addEventListener(
  "click",
  (event) => {
    if (drawn && event.target.closest?.(".timeline svg")) {
      event.preventDefault();
      event.stopPropagation();
    }
    drawn = false;
  },
  true,
);

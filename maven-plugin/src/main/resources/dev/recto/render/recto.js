// Shows what a name in code means when it is pointed at, focused or tapped, and lights up all uses of a local.
// Without it every link still leads where it should, and screen readers read the same words.
"use strict";

(() => {
  const card = document.createElement("div");
  card.className = "gloss";
  card.hidden = true;
  card.setAttribute("role", "tooltip");
  let shown = null;
  let leaving = 0;

  const name = (target) => (target instanceof Element ? target.closest("[aria-describedby^=g]") : null);

  const light = (token, on) => {
    const local = token.dataset.local;
    if (local) {
      document.querySelectorAll(`[data-local="${local}"]`).forEach((use) => use.classList.toggle("lit", on));
    }
  };

  const hide = () => {
    if (shown) {
      light(shown, false);
      shown = null;
      card.hidden = true;
    }
  };

  const show = (token) => {
    clearTimeout(leaving);
    const entry = document.getElementById(token.getAttribute("aria-describedby"));
    if (!entry || token === shown) {
      return;
    }
    hide();
    card.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    card.hidden = false;
    shown = token;
    light(token, true);
    const box = token.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
    const above = box.top > card.offsetHeight + 8;
    card.style.left = `${Math.max(8, left) + scrollX}px`;
    card.style.top = `${(above ? box.top - card.offsetHeight - 6 : box.bottom + 6) + scrollY}px`;
  };

  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 200);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") {
      return;
    }
    const token = name(event.target);
    if (token) {
      show(token);
    } else if (card.contains(event.target)) {
      clearTimeout(leaving);
    } else if (shown && shown !== document.activeElement) {
      leave();
    }
  });

  document.addEventListener("focusin", (event) => {
    const token = name(event.target);
    if (token) {
      show(token);
    } else if (!card.contains(event.target)) {
      hide();
    }
  });

  // The first tap on a name tells what it is; the second follows its link.
  let touched = false;
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch" && name(event.target) !== shown;
  });
  document.addEventListener("click", (event) => {
    const token = name(event.target);
    if (token && touched) {
      event.preventDefault();
      show(token);
    } else if (!token && !card.contains(event.target)) {
      hide();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });

  document.body.append(card);
})();

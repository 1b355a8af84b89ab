// Shows a page anew when it was made anew, at the place where its reader was, and says over it what is wrong.
(() => {
    "use strict";
    const own = document.currentScript;
    const book = own.dataset.book;
    const key = `recto-serve ${location.pathname}`;

    /** The element that a reader's eye is on: the last one with an id that begins above the middle of the window. */
    function anchor() {
        let best = null;
        for (const element of document.querySelectorAll("main [id]")) {
            const {top, height} = element.getBoundingClientRect();
            if (height > 0 && top < innerHeight / 2) {
                best = element;
            }
        }
        return best;
    }

    /** A way to an element that holds on the next version of the page: by ids where there are some, else by counting. */
    function path(element) {
        if (element.id) {
            return `#${CSS.escape(element.id)}`;
        }
        if (element === document.body || !element.parentElement) {
            return "body";
        }
        const alike = [...element.parentElement.children].filter(each => each.tagName === element.tagName);
        return `${path(element.parentElement)} > ${element.tagName}:nth-of-type(${alike.indexOf(element) + 1})`;
    }

    function keep() {
        // The browser would go to where the page was, in numbers, and after us.
        history.scrollRestoration = "manual";
        const eye = anchor();
        const focused = document.activeElement;
        sessionStorage.setItem(key, JSON.stringify({
            x: scrollX,
            y: scrollY,
            anchor: eye ? {path: path(eye), top: eye.getBoundingClientRect().top} : null,
            open: [...document.querySelectorAll("main details")].map(fold => [path(fold), fold.open]),
            focus: focused && focused !== document.body ? path(focused) : null,
        }));
    }

    function find(selector) {
        try {
            return document.querySelector(selector);
        } catch {
            return null;
        }
    }

    function restore() {
        const kept = sessionStorage.getItem(key);
        sessionStorage.removeItem(key);
        if (!kept) {
            history.scrollRestoration = "auto";
            return;
        }
        const place = JSON.parse(kept);
        for (const [fold, open] of place.open) {
            const element = find(fold);
            if (element && element.tagName === "DETAILS" && element.open !== open) {
                element.open = open;
            }
        }
        find(place.focus ?? ":not(*)")?.focus({preventScroll: true});
        let moved = false;
        let put = scrollY;
        for (const move of ["wheel", "keydown", "pointerdown", "touchstart"]) {
            addEventListener(move, () => moved = true, {once: true, passive: true});
        }
        addEventListener("scroll", () => moved ||= Math.abs(scrollY - put) > 1, {passive: true});
        const settle = () => {
            if (moved) {
                return;
            }
            const eye = place.anchor && find(place.anchor.path);
            const top = eye ? scrollY + eye.getBoundingClientRect().top - place.anchor.top : place.y;
            scrollTo({left: place.x, top, behavior: "instant"});
            put = scrollY;
        };
        settle();
        // Fonts, pictures and other scripts may still move what is on the page, and so its end, until its reader does. An observer
        // is told after each layout, before that is seen.
        const observer = new ResizeObserver(() => moved ? observer.disconnect() : settle());
        observer.observe(document.body);
        addEventListener("load", settle, {once: true});
        document.fonts.ready.then(settle);
    }

    function element(name, className, ...content) {
        const made = document.createElement(name);
        made.className = className;
        made.append(...content);
        return made;
    }

    // What is shown over the page has a tree of its own, so that neither styles the other.
    const host = document.createElement("recto-serve");
    const shadow = host.attachShadow({mode: "open"});
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("serve.css", own.src).href;
    const close = element("button", "close", "Close");
    close.type = "button";
    const title = element("h2", "title");
    title.id = "title";
    const list = element("ol", "problems");
    const dialog = element("dialog", "wrong", element("div", "head", title, close), list);
    dialog.setAttribute("aria-labelledby", "title");
    const untested = element("p", "untested");
    untested.setAttribute("role", "status");
    const doing = element("p", "doing");
    doing.setAttribute("role", "status");
    const again = element("button", "again");
    again.type = "button";
    const strip = element("div", "strip", untested, doing, again);
    shadow.append(style, strip, dialog);
    close.addEventListener("click", () => dialog.close());
    again.addEventListener("click", () => dialog.showModal());

    // What its author has closed does not come back with every new version of the page.
    const seen = "recto-serve seen";
    let news = "[]";
    dialog.addEventListener("close", () => sessionStorage.setItem(seen, news));

    function count(number, word) {
        return `${number} ${word}${number === 1 ? "" : "s"}`;
    }

    function problem({error, place, text}) {
        return element("li", error ? "error" : "warning", element("code", "place", place), element("p", "text", text));
    }

    function show(status) {
        const errors = status.problems.filter(each => each.error).length;
        const warnings = status.problems.length - errors;
        untested.hidden = status.untested.length === 0;
        untested.textContent = `This page may be newer than its tests: ${status.untested.join(", ")} changed since they ran.`;
        doing.hidden = !status.doing;
        doing.textContent = `${status.doing ?? ""}…`;
        again.hidden = status.problems.length === 0;
        again.textContent = errors > 0 ? count(errors, "error") : count(warnings, "warning");
        again.classList.toggle("error", errors > 0);
        title.textContent = errors > 0 ? count(errors, "error") : count(warnings, "warning");
        list.replaceChildren(...status.problems.map(problem));
        const now = JSON.stringify(status.problems);
        if (errors === 0) {
            if (now !== news) {
                dialog.close();
            }
            sessionStorage.removeItem(seen);
        } else if (sessionStorage.getItem(seen) !== now && !dialog.open) {
            dialog.showModal();
        }
        news = now;
    }

    function take(event) {
        const status = JSON.parse(event.data);
        if (status.book === book) {
            show(status);
        } else {
            events.close();
            keep();
            location.reload();
        }
    }

    // Browsers open six connections to a host, so that pages which nobody sees leave theirs to others.
    let events = null;

    function listen() {
        if (document.hidden) {
            events?.close();
            events = null;
        } else if (!events) {
            events = new EventSource(new URL("events", own.src).href);
            events.onmessage = take;
        }
    }

    document.body.append(host);
    restore();
    document.addEventListener("visibilitychange", listen);
    listen();
})();

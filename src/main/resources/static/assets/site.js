// All pages work without this. What it keeps, it keeps in this browser, where storage may be full or forbidden.
const store = {
  read(name, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(name)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  write(name, value) {
    try {
      if (value === null) {
        localStorage.removeItem(name);
      } else {
        localStorage.setItem(name, JSON.stringify(value));
      }
    } catch {
      // Then it isn't kept.
    }
  },
};

// It tells the moderators how long a comment's form took, and lets the browser solve the
// small task with which the site tells browsers from machines that send comments by the thousand, when it has one.
(() => {
  const form = document.querySelector("#respond form");
  if (!form) {
    return;
  }
  const seconds = form.elements.fill_seconds;
  const button = form.querySelector("button");
  const before = Number(seconds.value) || 0;
  // A solution counts for twenty minutes; a slow browser is waited for so long before the form goes without one.
  const fresh = 15 * 60_000;
  const patience = 10_000;
  let since;
  let solvedAt;
  let work;

  const hex = buffer => Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, "0")).join("");

  async function solve() {
    const answer = await fetch("/comments/challenge", { credentials: "omit" });
    // Without a secure connection browsers don't compute hashes; the comment is then held for a moderator.
    if (answer.status !== 200 || !window.crypto?.subtle) {
      return;
    }
    const task = await answer.json();
    const encoder = new TextEncoder();
    for (let number = 0; number <= task.maxnumber; number++) {
      const digest = await crypto.subtle.digest(task.algorithm, encoder.encode(task.salt + number));
      if (hex(digest) === task.challenge) {
        const { algorithm, challenge, salt, signature } = task;
        form.elements.altcha.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
        solvedAt = performance.now();
        return;
      }
    }
  }

  function begin() {
    work = solve().catch(() => {}).finally(() => { work = undefined; });
  }

  form.addEventListener("focusin", () => {
    if (since === undefined) {
      since = performance.now();
      begin();
    }
  });
  form.addEventListener("submit", event => {
    if (since !== undefined) {
      seconds.value = (before + (performance.now() - since) / 1000).toFixed(1);
    }
    if (!work && solvedAt !== undefined && performance.now() - solvedAt > fresh) {
      begin();
    }
    if (!work) {
      return;
    }
    event.preventDefault();
    if (!button.hasAttribute("aria-disabled")) {
      button.setAttribute("aria-disabled", "true");
      Promise.race([work, new Promise(resolve => setTimeout(resolve, patience))]).then(() => form.submit());
    }
  });
  // Somebody comes back to a form that was sent: it can be sent again, and its task was used up.
  window.addEventListener("pageshow", event => {
    button.removeAttribute("aria-disabled");
    if (event.persisted) {
      form.elements.altcha.value = "";
      since = undefined;
    }
  });
})();

// Who ticks the box finds name, address and website filled in the next time, in this browser and nowhere else.
(() => {
  const form = document.querySelector("#respond form");
  const box = document.getElementById("remember");
  if (!form || !box) {
    return;
  }
  const fields = ["author", "email", "url"].map(name => form.elements[name]);
  const kept = store.read("parley.me", null);
  box.parentElement.hidden = false;
  box.checked = kept !== null;
  if (kept !== null && fields.every(field => field.value === "")) {
    fields.forEach(field => { field.value = String(kept[field.name] ?? ""); });
  }
  form.addEventListener("submit", () =>
    store.write("parley.me", box.checked ? Object.fromEntries(fields.map(field => [field.name, field.value])) : null));
})();

// A comment that waits is shown to its writer where it will stand. The page is the same for all: which comments are
// one's own, this browser knows since it was on their own pages, and it asks those how they stand.
(() => {
  const most = 20;
  const own = () => {
    const kept = store.read("parley.own", []);
    return Array.isArray(kept) ? kept : [];
  };
  const forget = id => store.write("parley.own", own().filter(one => one.id !== id));
  const keep = one => {
    forget(one.id);
    store.write("parley.own", [...own(), one].slice(-most));
  };

  const page = document.querySelector("[data-own]");
  if (page) {
    const { own: id, article, status } = page.dataset;
    const key = new URLSearchParams(location.search).get("key");
    if (status === "PENDING" && key) {
      keep({ id, key, article });
    } else {
      forget(id);
    }
    return;
  }

  const element = (name, cssClass, text) => {
    const made = document.createElement(name);
    made.className = cssClass;
    made.textContent = text ?? "";
    return made;
  };

  // Text alone, never markup: what is kept in a browser may have been changed there.
  function show(one) {
    const above = one.parent && document.getElementById(`comment-${one.parent}`);
    const place = above || document.getElementById("comments");
    let list = place.querySelector(":scope > ol.thread");
    if (!list) {
      list = element("ol", "thread");
      place.append(list);
    }
    const header = element("header", "");
    header.append(element("bdi", "", one.author), element("span", "waits", "Waits for a moderator; only you see it."));
    const text = element("p", "prose", one.text);
    text.dir = "auto";
    const link = element("a", "", "Your comment’s page");
    link.href = `/comments/${encodeURIComponent(one.id)}?key=${encodeURIComponent(one.key)}`;
    const actions = element("p", "actions");
    actions.append(link);
    const box = element("article", "");
    box.append(header, text, actions);
    const item = element("li", "comment pending");
    item.append(box);
    list.append(item);
  }

  async function ask(one) {
    let state = one;
    try {
      const path = `/comments/${encodeURIComponent(one.id)}/state?key=${encodeURIComponent(one.key)}`;
      const answer = await fetch(path, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
      if (answer.ok) {
        state = { ...one, ...await answer.json() };
      } else if (answer.status === 404) {
        state = { ...one, status: "gone" };
      }
    } catch {
      // Out of reach: what was known last is shown.
    }
    if (state.status && state.status !== "pending") {
      forget(one.id);
    } else if (state.text) {
      keep(state);
      show(state);
    }
  }

  // One after the other, so that they stand in the order in which they were sent.
  own().filter(one => one.article === location.pathname)
    .reduce((before, one) => before.then(() => ask(one)), Promise.resolve());
})();

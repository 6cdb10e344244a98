// All pages work without this. It tells the moderators how long a comment's form took, and lets the browser solve the
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

// All pages work without this. It tells the moderators how long a comment's form took, and lets the browser solve the
// small task with which the site tells browsers from machines that send comments by the thousand, when it has one.
(() => {
  const form = document.querySelector("#respond form");
  if (!form) {
    return;
  }
  const seconds = form.elements.fill_seconds;
  const before = Number(seconds.value) || 0;
  let since;

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
        return;
      }
    }
  }

  form.addEventListener("focusin", () => {
    if (since === undefined) {
      since = performance.now();
      solve().catch(() => {});
    }
  });
  form.addEventListener("submit", () => {
    if (since !== undefined) {
      seconds.value = (before + (performance.now() - since) / 1000).toFixed(1);
    }
  });
})();

// Warns before a sign-in ends and says so when it has ended. Nothing is reloaded and nothing is closed: what was typed stays.
// Typing and clicking keep the sign-in open; a page that merely stands open does not.
const tick = 5_000;
const keepEvery = 60_000;
let deadline = Infinity;
let longest = Infinity;
let lastDeed = 0;
let lastKept = Date.now();
let isAsking = false;
let isQuiet = false;

const dialog = () => document.getElementById("session-dialog");
const part = name => dialog().querySelector(name);
const left = () => Math.max(0, Math.round((deadline - Date.now()) / 1000));

const ask = async method => {
  const asked = Date.now();
  try {
    const answer = await fetch(dialog().dataset.address, { method, cache: "no-store", credentials: "same-origin" });
    if (!answer.ok) return false;
    const state = await answer.json();
    deadline = asked + state.seconds * 1000;
    longest = asked + state.longestSeconds * 1000;
    return state.seconds > 0;
  } catch {
    return null; // no connection: the reconnect dialog tells that
  }
};

const keep = async () => {
  lastKept = Date.now();
  await ask("POST");
  isQuiet = false;
};

const show = isOver => {
  part(".when-ending").hidden = isOver;
  part(".when-ended").hidden = !isOver;
  const told = isOver ? "session-over" : "session";
  dialog().setAttribute("aria-labelledby", `${told}-title`);
  dialog().setAttribute("aria-describedby", `${told}-text`);
  // Near the end that nothing moves there is nothing to extend.
  dialog().classList.toggle("last", longest - Date.now() <= Number(dialog().dataset.warning) * 1000);
  if (!dialog().open) dialog().showModal();
};

const look = async () => {
  if (!dialog() || isAsking || document.hidden) return;
  isAsking = true;
  try {
    if (deadline === Infinity) await ask("GET");
    if (lastDeed > lastKept && Date.now() - lastKept >= keepEvery) await keep();
    const warning = Number(dialog().dataset.warning);
    // Another tab may have kept the sign-in open.
    if (left() <= warning && !part(".when-ended:not([hidden])")) await ask("GET");
    if (left() === 0) show(true);
    else if (left() <= warning && !isQuiet) show(false);
    else if (dialog().open && !part(".when-ended:not([hidden])") && left() > warning) dialog().close();
  } finally {
    isAsking = false;
  }
};

const count = () => {
  if (!dialog()?.open) return;
  const format = new Intl.NumberFormat(document.documentElement.lang, { minimumIntegerDigits: 2 });
  part(".left").textContent = `${format.format(Math.floor(left() / 60))}:${format.format(left() % 60)}`;
};

for (const deed of ["input", "keydown", "pointerdown"]) {
  document.addEventListener(deed, event => {
    if (!event.target.closest?.("#session-dialog")) lastDeed = Date.now();
  }, { capture: true, passive: true });
}

document.addEventListener("click", async event => {
  const target = event.target.closest?.("#session-dialog button");
  if (!target) return;
  if (target.matches(".stay")) {
    await keep();
    if (left() > Number(dialog().dataset.warning)) dialog().close();
  } else if (target.matches(".later")) {
    isQuiet = true;
    dialog().close();
  } else if (await ask("GET")) {
    dialog().close();
    part(".still").textContent = "";
    // A working page has lost its connection's rights; it brings back what was typed. Other pages go on as they are.
    if (document.querySelector("[data-indicator], form[data-keep]")) location.reload();
  } else {
    part(".still").textContent = target.dataset.still;
  }
});

// Escape leaves the warning for now; the end of a sign-in is not waved away.
document.addEventListener("cancel", event => {
  if (event.target !== dialog()) return;
  if (part(".when-ended:not([hidden])")) event.preventDefault();
  else isQuiet = true;
}, { capture: true });

document.addEventListener("visibilitychange", look);
setInterval(look, tick);
setInterval(count, 1_000);
look();

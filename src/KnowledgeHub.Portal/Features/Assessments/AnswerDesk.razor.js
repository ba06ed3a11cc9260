// The fields belong to the browser: the server draws them with the page and never writes into them again. What differs from what the
// server has acknowledged is kept for this tab (sessionStorage) and sent again until it is stored, so that neither a lost
// connection nor a reload, a restart of the server or a second window loses it.

const typingPause = 600;
const longestWait = 2_000;
const replyWithin = 10_000;
const retryAfter = 3_000;
const tellPause = 4_000;
const mostText = 6_000;
const ends = ["closed", "forbidden", "gone"];

export function start(desk, dotNet) {
  return new Answering(desk, dotNet);
}

class Answering {
  constructor(desk, dotNet) {
    Object.assign(this, { desk, dotNet, sheet: null, key: null, sequence: 0, isMoving: false, byArrow: false });
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.within("input", event => this.touch(event.target, event.type));
    this.within("change", event => this.touch(event.target, event.type));
    this.within("focusin", event => (this.focused = event.target));
    this.within("focusout", event => this.left(event));
    this.within("submit", event => event.preventDefault());
    this.within("keydown", event => this.choose(event));
    document.addEventListener("keydown", event => this.shortcut(event), { signal });
    document.addEventListener("click", event => this.click(event), { signal, capture: true });
    document.addEventListener("portal-restart", event => event.detail.waitFor(this.flush()), { signal });
    window.addEventListener("pagehide", () => this.keep(), { signal });
    window.addEventListener("beforeunload", event => this.isUnsaved && !isRestart() && event.preventDefault(), { signal });
    this.loaded = () => this.attach();
    Blazor.addEventListener("enhancedload", this.loaded);
    // That event comes when the whole page is there, and somebody may type before.
    this.drawing = new MutationObserver(this.loaded);
    this.drawing.observe(document.body, { subtree: true, attributeFilter: ["data-key"] });
    this.reconnecting = new MutationObserver(() => this.connection());
    if (dialog()) this.reconnecting.observe(dialog(), { attributeFilter: ["data-state"] });
    this.attach();
  }

  /** What stands around the desk. Going on to another indicator may draw it anew, the desk stays. */
  get root() { return this.desk.closest(".answering") ?? this.desk; }
  get form() { return this.sheet?.querySelector("form") ?? null; }
  get isUnsaved() { return !!this.form && this.sheet.dataset.key === this.key && this.acknowledged !== this.sequence; }

  within(type, handle) {
    document.addEventListener(type, event => this.root.contains(event.target) && handle(event), { signal: this.listening.signal });
  }

  // ---- The indicator that is shown ----

  // Another indicator is drawn into the same elements: what was typed before was kept while it was typed.
  attach() {
    const isFirst = this.sheet === null;
    const sheet = this.root.querySelector("[data-indicator]");
    if (!sheet || (sheet.dataset.key === this.key && !sheet.querySelector("fieldset.all")?.disabled)) return;
    clearTimeout(this.timer);
    this.sheet = sheet;
    this.key = sheet.dataset.key;
    this.version = Number(sheet.dataset.version);
    this.acknowledged = ++this.sequence;
    Object.assign(this, { sent: null, state: "saved", decideOn: null });
    if (isFirst && location.pathname !== sheet.dataset.address) history.replaceState(history.state, "", sheet.dataset.address + location.search);
    if (this.form) this.open(isFirst);
    this.focusChoice(isFirst);
    this.sendKept();
  }

  open(isFirst) {
    if (!isFirst) this.form.reset();
    this.form.querySelector("fieldset").disabled = false;
    this.showErrors({});
    this.restore();
  }

  restore() {
    const kept = read(this.key);
    if (!kept) return;
    if (same(kept.fields, this.fields())) {
      sessionStorage.removeItem(this.key);
      return;
    }
    this.fill(kept.fields);
    this.version = kept.version;
    this.sent = kept.sent;
    this.sequence++;
    this.send();
  }

  // The next digit is to work at once; who has already gone somewhere on a fresh page is left there.
  focusChoice(isFirst) {
    const active = document.activeElement;
    if (isFirst && active && active !== document.body && active.tagName !== "H1") return;
    const target = ["input[name=choice]:checked", "input[name=choice]", "h1"]
      .map(selector => this.sheet.querySelector(selector))
      .find(element => element);
    target?.focus({ preventScroll: true });
    if (!isFirst) this.root.scrollIntoView({ block: "start" });
  }

  // ---- Fields ----

  fields() {
    const fields = { choice: this.form.querySelector("input[name=choice]:checked")?.value ?? "" };
    for (const control of this.form.querySelectorAll("[data-field]")) fields[control.dataset.field] = control.value;
    return fields;
  }

  fill(fields) {
    for (const radio of this.form.querySelectorAll("input[name=choice]")) radio.checked = radio.value === fields.choice;
    for (const control of this.form.querySelectorAll("[data-field]")) control.value = fields[control.dataset.field] ?? "";
  }

  touch(control, type) {
    const isField = control.name === "choice" || control.dataset?.field;
    // A radio and a drop-down raise both events, a text raises "change" when it is left, which sends anyway.
    const isTyped = control.matches("textarea, input[type=date]");
    if (!isField || !this.form || (type === "change") === isTyped) return;
    this.sequence++;
    this.keep();
    if (isTyped) this.tellWriting();
    const waits = isTyped || this.byArrow;
    this.byArrow = false;
    this.sendAfter(waits ? typingPause : 0);
  }

  // Now and then, that something is typed, and nothing of it. While the line is lost nobody can be told.
  tellWriting() {
    if (Date.now() - (this.toldWriting ?? 0) < tellPause) return;
    this.toldWriting = Date.now();
    this.ask("NoteWriting");
  }

  // Going through the choices with arrows moves the focus each time: that is not leaving.
  left(event) {
    if (event.target.name !== "choice" || event.relatedTarget?.name !== "choice") this.send();
  }

  // ---- Keeping and sending ----

  keep() {
    if (!this.isUnsaved) return;
    const { version, sent, sequence } = this;
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ version, sent, sequence, fields: this.fields() }));
    } catch { /* storage is full or forbidden: the text stands in the form */ }
  }

  // Whoever types without a pause is saved all the same.
  sendAfter(pause) {
    this.waitsSince ??= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), Math.min(pause, Math.max(0, this.waitsSince + longestWait - Date.now())));
  }

  /** Sends what is not stored; one draft at a time. Resolves when there is an answer or none comes. */
  send() {
    clearTimeout(this.timer);
    this.waitsSince = null;
    if (this.isStopped || !this.isUnsaved) return this.sending ?? Promise.resolve();
    this.sending ??= this.sendOne().finally(() => (this.sending = null)).then(() => this.again());
    return this.sending;
  }

  async sendOne() {
    const { key, sequence, version, sent } = this;
    const fields = this.fields();
    if (this.isHeld) return;
    this.say("saving");
    const draft = this.draft(this.sheet.dataset.indicator, { sequence, version, fields, sent });
    this.sent = fields;
    this.keep();
    const receipt = await this.ask("SaveAsync", draft);
    if (key === this.key) this.take(receipt, sequence);
    else if (receipt?.state === "saved") forget(key, sequence);
  }

  take(receipt, sequence) {
    this.state = receipt?.state ?? "offline";
    this.say(this.state, receipt?.text);
    this.showErrors(receipt?.errors ?? {});
    this.redraw(receipt?.parts ?? {});
    if (this.state === "saved") {
      this.version = receipt.version;
      this.sent = null;
      this.acknowledged = sequence;
      if (this.isUnsaved) this.keep();
      else sessionStorage.removeItem(this.key);
    } else if (this.state === "invalid") {
      this.refused = sequence;
    } else if (this.state === "conflict") {
      this.decideOn = receipt.version;
      this.showConflict();
    }
  }

  showErrors(errors) {
    for (const control of this.form.querySelectorAll("[data-field]")) {
      const text = errors[control.dataset.field] ?? "";
      const id = control.getAttribute("aria-describedby")?.split(" ").find(id => id.endsWith("-error"));
      if (!id) continue;
      document.getElementById(id).textContent = text;
      if (text) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  // What follows from the stored answers. Whoever stands on a link there still stands on it afterwards.
  redraw(parts) {
    for (const [name, html] of Object.entries(parts)) {
      const old = this.root.querySelector(`[data-part="${name}"]`);
      if (!old) continue;
      const place = [...old.querySelectorAll("a")].indexOf(document.activeElement);
      old.outerHTML = html;
      if (place >= 0) this.root.querySelectorAll(`[data-part="${name}"] a`)[place]?.focus({ preventScroll: true });
    }
  }

  // Who is typing is left to type: the line of state says what to do, and what is typed stays.
  async showConflict() {
    await until(() => this.sheet?.querySelector("[data-conflict]"));
    if (!document.activeElement?.matches("textarea, input[type=date]")) this.sheet.querySelector("[data-conflict]")?.focus();
  }

  // Something was typed while the last draft was under way, or the last draft did not arrive.
  again() {
    if (!this.isUnsaved || this.isStopped) return;
    if (["offline", "unavailable"].includes(this.state)) this.sendAfter(retryAfter);
    else if (!this.isHeld) this.sendAfter(typingPause);
  }

  // The same fields again would be refused again, or are not yet what the person wants to write.
  get isHeld() {
    return ["invalid", "merging"].includes(this.state) && this.refused === this.sequence;
  }

  get isStopped() {
    return ends.includes(this.state) || (this.state === "conflict" && this.version !== this.decideOn);
  }

  // A call that is made while the connection is down fails or never ends.
  async ask(method, ...values) {
    if (isAway()) return null;
    try {
      return await Promise.race([
        this.dotNet.invokeMethodAsync(method, ...values),
        new Promise((_, fail) => setTimeout(() => fail(new Error("no reply")), replyWithin)),
      ]);
    } catch {
      return null;
    }
  }

  draft(indicator, { sequence, version, fields, sent }) {
    const offsetMinutes = -new Date().getTimezoneOffset();
    return { indicator, sequence, version, offsetMinutes, fields: clipped(fields), sent: sent && clipped(sent) };
  }

  // What was kept for other indicators of the assessment; what cannot be stored is named on the page.
  async sendKept() {
    const { prefix } = this.root.dataset;
    const open = [];
    for (const key of Object.keys(sessionStorage).filter(key => key.startsWith(prefix))) {
      const indicator = key.slice(prefix.length);
      const kept = read(key);
      if (!kept || indicator === this.sheet?.dataset.indicator) continue;
      const receipt = await this.ask("SaveAsync", this.draft(indicator, kept));
      if (receipt?.state === "saved") forget(key, kept.sequence);
      else open.push(indicator);
    }
    if (open.length > 0 || this.namesKept) await this.ask("KeptAsync", open);
    this.namesKept = open.length > 0;
  }

  // ---- What is said ----

  say(state, text) {
    const status = this.sheet?.querySelector("[data-status]");
    if (!status) return;
    const words = text ?? status.dataset[state];
    if (status.textContent !== words) status.textContent = words;
    status.dataset.state = state;
  }

  // ---- Decisions ----

  async click(event) {
    const control = event.target.closest?.("[data-move], [data-decide], [data-confirm]");
    if (!control || !this.root.contains(control)) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (control.dataset.move) await this.move(control.dataset.move);
    else if (control.dataset.confirm) this.confirm(control.dataset.confirm);
    else await this.decide(control.dataset.decide);
  }

  confirm(reason) {
    const radio = this.form.querySelector("input[name=choice][value=not-applicable]");
    const text = this.form.querySelector("[data-field=reason]");
    radio.checked = true;
    if (!text.value.trim()) text.value = reason;
    this.touch(radio, "change");
    text.focus();
  }

  async decide(what) {
    if (what === "stored") {
      const fields = await this.ask("TakeStoredAsync");
      if (!fields) return this.say("offline");
      this.fill(fields);
      this.version = this.decideOn;
      this.acknowledged = ++this.sequence;
      this.state = "saved";
      sessionStorage.removeItem(this.key);
      this.say("taken");
      this.focusChoice(false);
      return;
    }
    this.version = this.decideOn;
    this.sequence++;
    this.sent = null;
    this.keep();
    if (what === "mine") {
      await this.send();
    } else {
      this.refused = this.sequence;
      this.state = "merging";
      await this.ask("MergeAsync");
      this.say("merging");
    }
    this.focusChoice(false);
  }

  // ---- Keyboard and moves ----

  // Digits work in the group of choices only (WCAG 2.1.4).
  choose(event) {
    if (event.target.name !== "choice") return;
    if (event.key.startsWith("Arrow")) this.byArrow = true;
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-7]$/.test(event.key)) return;
    event.preventDefault();
    const radio = this.form.querySelectorAll("input[name=choice]")[Number(event.key) - 1];
    radio.focus();
    if (radio.checked) return;
    radio.checked = true;
    this.touch(radio, "change");
  }

  shortcut(event) {
    const target =
      event.key === "Enter" && (event.ctrlKey || event.metaKey) ? "unanswered"
      : event.altKey && event.key === "PageDown" ? "next"
      : event.altKey && event.key === "PageUp" ? "previous"
      : null;
    // A remark that is being written would be lost.
    if (!target || !this.root.isConnected || event.target.closest?.("#discussion")) return;
    event.preventDefault();
    this.move(target);
  }

  async move(target) {
    if (this.isMoving) return;
    this.isMoving = true;
    try {
      await this.flush();
      // A named indicator may be wanted all the same: what is not stored stays on the device.
      const isNamed = target.includes(".");
      if (this.isUnsaved && !ends.includes(this.state) && !isNamed) {
        this.sheet.querySelector("[aria-invalid=true], [data-conflict]")?.focus();
        return;
      }
      const address = await this.ask("MoveAsync", target);
      if (!address) {
        this.sheet.querySelector("[data-complete]")?.focus();
        return;
      }
      Blazor.navigateTo(address + location.search);
      await until(() => this.sheet?.dataset.address === address);
    } finally {
      this.isMoving = false;
    }
  }

  async flush() {
    for (let attempt = 0; attempt < 5 && this.isUnsaved && !this.isStopped; attempt++) {
      await this.send();
      if (this.state !== "saved") return;
    }
  }

  // While the line is sought the page stays usable: the line of state says what holds.
  connection() {
    if (isAway()) {
      if (dialog().open) dialog().close();
      this.keep();
      this.state = "offline";
      this.say(this.isUnsaved ? "offline" : "away");
    } else if (dialog().dataset.state === "found" && this.state === "offline") {
      this.state = "saved";
      if (this.isUnsaved) this.send();
      else this.say("back");
    }
    // The dialog takes the focus away from whoever is writing.
    if (this.focused?.isConnected && !this.root.contains(document.activeElement)) this.focused.focus({ preventScroll: true });
  }

  // The page may have been drawn before the last save was stored, such as when it is loaded again at once.
  stored(indicator, version, fields) {
    if (!this.form || indicator !== this.sheet.dataset.indicator || version <= this.version || this.isUnsaved) return;
    this.fill(JSON.parse(fields));
    this.version = version;
  }

  // The reader may not see it any more.
  end() {
    const told = document.getElementById("answer-ended").content.cloneNode(true);
    told.querySelector("a").href = location.href;
    this.stop();
    this.root.replaceChildren(told);
  }

  stop() {
    clearTimeout(this.timer);
    this.listening.abort();
    Blazor.removeEventListener("enhancedload", this.loaded);
    this.drawing.disconnect();
    this.reconnecting.disconnect();
  }
}

const dialog = () => document.getElementById("components-reconnect-modal");
const isAway = () => dialog()?.dataset.state === "lost";
const isRestart = () => dialog()?.dataset.state === "rejected";
const same = (one, other) => JSON.stringify(normal(one)) === JSON.stringify(normal(other));
const normal = fields => Object.entries(fields).sort().map(([name, value]) => [name, (value ?? "").replace(/\r\n?/g, "\n").trim()]);

// More than the limit is refused in any case; it need not travel.
const clipped = fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, (value ?? "").slice(0, mostText)]));

// What the server draws may come after its reply.
async function until(holds) {
  for (let pause = 0; pause < 150 && !holds(); pause++) await new Promise(done => setTimeout(done, 16));
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget(key, sequence) {
  if (read(key)?.sequence === sequence) sessionStorage.removeItem(key);
}

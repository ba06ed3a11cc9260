// What is typed lives in the browser first. This module keeps it for the tab (sessionStorage), so that neither a lost
// connection nor a reload loses it, hands the server what the fields hold, and asks before the page is left.

const quiet = 500;

// A new entry becomes a draft after a pause of this length, so that a lost browser loses no more than that.
const pause = 3000;

/** Loads Radzen's script once; the drop-downs are drawn after it is there. */
export function load(address) {
  if (window.Radzen) return true;
  return new Promise(resolve => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

export function start(form, dotNet, key, version) {
  return new Editor(form, dotNet, key, version);
}

class Editor {
  constructor(form, dotNet, key, version) {
    Object.assign(this, { form, dotNet, key, version, sequence: 0, isDirty: false, timer: 0, pauseTimer: 0 });
    this.listening = new AbortController();
    const { signal } = this.listening;
    form.addEventListener("input", () => this.touch(), { signal });
    form.addEventListener("change", () => this.touch(), { signal });
    document.addEventListener("click", event => this.goTo(event), { signal, capture: true });
    document.addEventListener("submit", event => this.leave(event), { signal, capture: true });
    form.addEventListener("focusout", () => this.isDirty && this.awaitPause(), { signal });
    window.addEventListener("beforeunload", event => this.isDirty && event.preventDefault(), { signal });
    window.addEventListener("pagehide", () => this.isDirty && this.keep(), { signal });
  }

  touch() {
    this.sequence++;
    if (!this.isDirty) {
      this.setDirty(true);
      this.dotNet.invokeMethodAsync("TypedAsync").catch(() => {});
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), quiet);
    this.awaitPause();
    return true;
  }

  // Not while the title is being typed: the address of the entry is made of it.
  awaitPause() {
    clearTimeout(this.pauseTimer);
    if (this.version !== 0) return;
    this.pauseTimer = setTimeout(() => {
      if (this.version !== 0 || document.activeElement?.dataset?.field === "title") return;
      this.dotNet.invokeMethodAsync("PausedAsync").catch(() => {});
    }, pause);
  }

  // While something is unsaved links load whole pages, so that the browser asks before it leaves.
  setDirty(isDirty) {
    this.isDirty = isDirty;
    if (isDirty) document.documentElement.setAttribute("data-enhance-nav", "false");
    else document.documentElement.removeAttribute("data-enhance-nav");
  }

  leave(event) {
    if (this.isDirty && event.target !== this.form) event.target.removeAttribute("data-enhance");
  }

  // Every control with data-field, by field: its value, or the values of ticked boxes. A picker holds its codes as one value.
  fields() {
    const fields = {};
    for (const control of this.form.querySelectorAll("[data-field]")) {
      const values = (fields[control.dataset.field] ??= []);
      if (control.type === "checkbox") {
        if (control.checked) values.push(control.value);
      } else if (control.dataset.codes !== undefined) {
        values.push(...control.value.split(",").filter(code => code));
      } else {
        values.push(control.value);
      }
    }
    return fields;
  }

  keep() {
    clearTimeout(this.timer);
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ version: this.version, fields: this.fields() }));
    } catch { /* storage is full or forbidden: the text stands in the form */ }
  }

  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  hasDraft() {
    const draft = this.kept();
    if (!draft) return false;
    const now = this.fields();
    const differs = Object.entries(draft.fields).some(([name, values]) =>
      JSON.stringify(normal(values)) !== JSON.stringify(normal(now[name] ?? [])));
    if (!differs) sessionStorage.removeItem(this.key);
    return differs;
  }

  draft() {
    return stream(this.kept() ?? { version: this.version, fields: {} });
  }

  snapshot() {
    return stream({ sequence: this.sequence, version: this.version, fields: this.fields() });
  }

  saved(sequence, key, version, address) {
    sessionStorage.removeItem(this.key);
    this.key = key;
    this.version = version;
    if (location.pathname !== address) history.replaceState(history.state, "", address + location.search);
    const isClean = sequence === null || sequence === this.sequence;
    if (isClean) {
      clearTimeout(this.timer);
      this.setDirty(false);
    } else {
      this.keep();
    }
    return isClean;
  }

  discard() {
    sessionStorage.removeItem(this.key);
    return true;
  }

  /** Minutes ahead of universal time. */
  offset(milliseconds) {
    return -new Date(milliseconds || Date.now()).getTimezoneOffset();
  }

  // From the summary of errors to the field, also where it is folded away.
  goTo(event) {
    const link = event.target.closest?.("a[data-goes-to]");
    const control = link && document.getElementById(link.dataset.goesTo);
    if (!control) return;
    event.preventDefault();
    event.stopPropagation();
    for (let fold = control.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    control.scrollIntoView({ block: "center" });
    control.focus({ preventScroll: true });
  }

  stop() {
    if (this.isDirty && this.form.isConnected) this.keep();
    clearTimeout(this.timer);
    clearTimeout(this.pauseTimer);
    this.listening.abort();
    this.setDirty(false);
    return true;
  }
}

const normal = values => values.map(value => value.replace(/\r\n?/g, "\n").trim());

// Bytes, which the server reads as a stream.
const stream = value => new TextEncoder().encode(JSON.stringify(value));

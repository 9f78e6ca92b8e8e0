/* What pages do better with a script; each of them also works without. No code is made from text, and nothing is kept
   in the browser. Words come from the page. */
"use strict";

document.documentElement.dataset.script = "";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const on = (event, selector, act) =>
  document.addEventListener(event, (happened) => {
    const element = happened.target instanceof Element ? happened.target.closest(selector) : null;
    if (element) act(element, happened);
  });

/* Folds a name as the server does: Чашка, Čaška and CASKA are the same, and Љубојно, Ljubojno and Lubojno. */
const cyrillic = "абвгдѓежзијклљмнњопрстќуфхцчш";
const latin = "abvgdgezzijkllmnnoprstkufhccs";
const folded = (text) =>
  [...text.toLowerCase().normalize("NFC").replace(/[џѕ]/g, "dz")]
    .map((letter) => (cyrillic.includes(letter) ? latin[cyrillic.indexOf(letter)] : letter))
    .join("").normalize("NFD").replace(/\p{M}/gu, "").replace(/([lngk])j/g, "$1").replace(/([csz])h/g, "$1").trim();

/* A slash leads to the search box, unless somebody is writing. */
document.addEventListener("keydown", (key) => {
  const box = document.getElementById("q");
  if (key.key === "/" && box && !key.ctrlKey && !key.metaKey && !key.altKey
      && !key.target.closest?.("input, textarea, select, [contenteditable], dialog")) {
    key.preventDefault();
    box.focus();
    box.select();
  }
});

/* Dialogs: a link to #id shows the box by :target; with a script it becomes modal. One that the server sent open, because
   the reason was missing, becomes modal too. */
on("click", "a[data-dialog]", (link, click) => {
  const dialog = document.getElementById(link.dataset.dialog);
  if (dialog) {
    click.preventDefault();
    dialog.showModal();
  }
});
on("click", "dialog [data-close]", (link, click) => {
  const dialog = link.closest("dialog");
  if (dialog.open) {
    click.preventDefault();
    dialog.close();
  }
});
for (const dialog of all("dialog[open]")) {
  dialog.close();
  dialog.showModal();
}

/* Menus close by Escape, by a click elsewhere and when another opens. */
const menus = (except) => all("details.menu[open]").filter((menu) => menu !== except);
document.addEventListener("click", (click) => menus(click.target.closest?.("details.menu")).forEach((menu) => (menu.open = false)));
document.addEventListener("keydown", (key) => {
  const menu = key.key === "Escape" && menus()[0];
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

/* Toasts stay until somebody closes them. */
on("click", ".toast-close", (button) => button.closest("[role=status], [role=alert]").remove());

/* Copies the text of an element. */
on("click", "button[data-copy]", async (button) => {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
  button.querySelector("[data-said]").textContent = button.dataset.copied;
});

/* One language of a text at a time. Languages with a text have a tick; one with an error comes first. */
for (const field of all("[data-langs]")) {
  const tabs = all(".langs a", field);
  const part = (tab) => document.getElementById(tab.getAttribute("href").slice(1)).closest("[data-lang]");
  const show = (shown) => tabs.forEach((tab) => {
    part(tab).hidden = tab !== shown;
    tab === shown ? tab.setAttribute("aria-current", "true") : tab.removeAttribute("aria-current");
  });
  const tick = () => tabs.forEach((tab) => {
    tab.querySelector(".i").classList.toggle("d-none", !part(tab).querySelector("input, textarea").value.trim());
  });
  tabs.forEach((tab) => tab.addEventListener("click", (click) => {
    click.preventDefault();
    show(tab);
    part(tab).querySelector("input, textarea").focus();
  }));
  field.addEventListener("input", tick);
  field.querySelector(".langs").hidden = false;
  all("[data-lang-label]", field).forEach((label) => label.classList.add("visually-hidden"));
  show(tabs.find((tab) => part(tab).classList.contains("wrong")) ?? tabs[0]);
  tick();
}
/* A link of the error summary opens the language it leads to. */
on("click", "[role=alert] a[href^='#']", (link) => {
  const hidden = document.getElementById(link.getAttribute("href").slice(1))?.closest("[data-lang][hidden]");
  const tabs = hidden ? all(".langs a", hidden.closest("[data-langs]")) : [];
  tabs.find((tab) => hidden.querySelector(tab.getAttribute("href")))?.click();
});

/* Rows to work with: their number, all at once, none again. The box of rows that nobody chose shows no actions. */
for (const form of all("form[data-bulk]")) {
  const every = form.querySelector("[data-bulk-all]");
  const rows = () => all(".pick input[name]", form);
  const bar = form.querySelector(".bulk");
  const count = () => {
    const chosen = rows().filter((row) => row.checked).length;
    bar.querySelector("[data-bulk-count]").textContent = bar.dataset.text.replace("{0}", chosen);
    bar.classList.toggle("d-none", !chosen);
    every.checked = chosen > 0 && chosen === rows().length;
    every.indeterminate = chosen > 0 && !every.checked;
  };
  const choose = (chosen) => {
    rows().forEach((row) => (row.checked = chosen));
    count();
  };
  every.hidden = false;
  every.addEventListener("change", () => choose(every.checked));
  form.addEventListener("change", count);
  form.addEventListener("reset", () => setTimeout(count));
  count();
}

/* A long list of boxes is searched by typing; what is chosen is named above it. */
for (const list of all("[data-choices]")) {
  const search = list.querySelector("[data-choices-search]");
  const status = list.querySelector("[data-choices-status]");
  const options = all(".form-check", list);
  const label = (option) => option.querySelector("label").textContent.trim();
  const said = () => {
    const chosen = options.filter((option) => option.querySelector("input").checked).map(label);
    status.textContent = chosen.length ? status.dataset.chosen.replace("{0}", chosen.join(", ")) : status.dataset.none;
  };
  search.closest("[hidden]").hidden = false;
  search.addEventListener("input", () => {
    const wanted = folded(search.value);
    options.forEach((option) => (option.hidden = !option.dataset.search.includes(wanted)));
    all("[data-choices-group]", list).forEach((group) => (group.hidden = !group.querySelector(".form-check:not([hidden])")));
    list.querySelector("[data-choices-nothing]").hidden = options.some((option) => !option.hidden);
  });
  search.addEventListener("keydown", (key) => {
    if (key.key === "Enter") key.preventDefault();
  });
  list.addEventListener("change", said);
  said();
}

/* A calendar beside a date that is typed. */
for (const button of all("button[data-calendar]")) {
  const typed = document.getElementById(button.dataset.calendar);
  const calendar = button.nextElementSibling;
  button.hidden = !("showPicker" in calendar);
  button.addEventListener("click", () => calendar.showPicker());
  calendar.addEventListener("change", () => {
    typed.value = calendar.value.split("-").reverse().join(".");
    typed.focus();
  });
}

/* Marks of a text with headings, lists, emphasis and links, put around what is selected. */
for (const bar of all("[data-marks]")) {
  bar.hidden = false;
  bar.addEventListener("click", (click) => {
    const button = click.target.closest("button");
    const text = document.getElementById(bar.dataset.marks);
    if (!button) return;
    const [from, to] = [text.selectionStart, text.selectionEnd];
    const chosen = text.value.slice(from, to) || button.textContent.trim();
    const { before = "", after = "", line = "" } = button.dataset;
    const marked = line ? chosen.split("\n").map((one) => line + one).join("\n") : before + chosen + after;
    const start = line && from > 0 && text.value[from - 1] !== "\n" ? "\n" : "";
    text.setRangeText(start + marked, from, to, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/* A colour of the organization shows on the whole page while it is chosen. */
on("input", "input[type=color][data-accent]", (input) => document.documentElement.style.setProperty("--tenant", input.value));

/* A file that is too large is said before it travels. */
on("change", "input[type=file][data-largest]", (input) => {
  const large = [...input.files].some((file) => file.size > Number(input.dataset.largest));
  input.setCustomValidity(large ? input.dataset.tooLarge : "");
  input.reportValidity();
});

/* htmx: the token against forged requests, progress of what is sent, and failures that people see. */
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const meta = document.querySelector("meta[name=csrf]");
  if (meta && detail.verb !== "get") detail.headers[meta.dataset.header] = meta.content;
});
document.addEventListener("htmx:xhr:progress", ({ target, detail }) => {
  const progress = target.querySelector?.("progress[data-sent]");
  if (progress && detail.lengthComputable) {
    progress.hidden = false;
    progress.max = detail.total;
    progress.value = detail.loaded;
  }
});
document.addEventListener("htmx:beforeSwap", (swap) => {
  const ended = new URL(swap.detail.xhr.responseURL, location.href).pathname === "/sign-in";
  if (ended && location.pathname !== "/sign-in") {
    swap.detail.shouldSwap = false;
    location.reload();
  }
});
const failed = () => {
  const words = document.getElementById("not-sent");
  if (words && !document.querySelector("[data-not-sent]")) document.body.append(words.content.cloneNode(true));
};
document.addEventListener("htmx:sendError", failed);
document.addEventListener("htmx:responseError", failed);

// Passkeys. The page carries the server's options, a form carries the browser's answer: nothing is fetched.
// Forms with data-passkey="get" or "create" are hidden until this script knows that the browser can do it.
"use strict";

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const decoded = (options) => {
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const list of [options.allowCredentials, options.excludeCredentials])
    for (const one of list ?? []) one.id = bytes(one.id);
  return options;
};

const encoded = (credential) => {
  const { response } = credential;
  const fields = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const answer = Object.fromEntries(fields.filter((f) => response[f]).map((f) => [f, text(response[f])]));
  if (response.getTransports) answer.transports = response.getTransports();
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: answer,
  });
};

const prove = async (event) => {
  const form = event.target;
  event.preventDefault();
  const failed = form.querySelector("[data-failed]");
  failed.hidden = true;
  try {
    const publicKey = decoded(JSON.parse(form.dataset.options));
    form.elements.credential.value = encoded(await navigator.credentials[form.dataset.passkey]({ publicKey }));
    form.submit();
  } catch {
    // Cancelled, timed out, or no passkey of this site: the person decides what to do next.
    failed.hidden = false;
  }
};

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", prove);
  }
  for (const without of document.querySelectorAll("[data-without-passkey]")) without.hidden = true;
}

// Makes and uses passkeys: a form marked with data-passkey asks the device first, then is sent with its answer. The browser
// shows its own dialogs; what it refuses is said beside the button.
const ask = async form => {
  const body = new FormData();
  body.append("__RequestVerificationToken", form.elements["__RequestVerificationToken"].value);
  body.append("purpose", form.dataset.passkey);
  const answer = await fetch(form.dataset.passkeyOptions, { method: "POST", body });
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
};

const send = async form => {
  const error = form.querySelector("[data-passkey-error]");
  error.hidden = true;
  try {
    const credential = await ask(form);
    form.querySelector("[data-passkey-credential]").value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    error.hidden = false;
  }
};

document.addEventListener(
  "submit",
  event => {
    if (event.target.matches("form[data-passkey]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      send(event.target);
    }
  },
  true,
);

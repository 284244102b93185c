// Only ease: every page does all it has to without this. Behaviour follows govuk-frontend's components.

/** Takes the keyboard to what is wrong, and from each error to its field with the field's label in sight. */
function errorSummary(summary) {
  summary.setAttribute("tabindex", "-1");
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      const group = field.closest("fieldset")?.querySelector("legend") ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
      (group ?? field).scrollIntoView();
      field.focus({ preventScroll: true });
    }
  });
}

/** Leaves at once: by the button, or by the Shift key three times. The page is hidden before the next one is there. */
function exitThisPage(button) {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  status.className = "govuk-visually-hidden";
  button.after(status);
  let presses = 0;
  let modified = false;
  let timer;

  const leave = (event) => {
    event?.preventDefault();
    document.body.classList.add("govuk-exit-this-page-hide-content");
    const cover = document.createElement("div");
    cover.className = "govuk-exit-this-page-overlay";
    cover.setAttribute("role", "alert");
    document.body.append(cover);
    cover.textContent = button.dataset.leaving;
    window.location.replace(button.href);
  };
  button.addEventListener("click", leave);
  document.addEventListener("keyup", (event) => {
    clearTimeout(timer);
    if (event.key === "Shift" && !modified) {
      presses += 1;
      if (presses === 3) {
        leave();
        return;
      }
      status.textContent = presses === 1 ? button.dataset.two : button.dataset.one;
    }
    modified = event.shiftKey;
    timer = setTimeout(() => {
      if (presses > 0) {
        presses = 0;
        status.textContent = button.dataset.expired;
      }
    }, 5000);
  });
  window.addEventListener("pageshow", () => {
    document.body.classList.remove("govuk-exit-this-page-hide-content");
    document.querySelector(".govuk-exit-this-page-overlay")?.remove();
    presses = 0;
    status.textContent = "";
  });
}

/** A second press within a second is a slip, not a wish. */
function once(form) {
  let last = 0;
  form.addEventListener("submit", (event) => {
    if (event.timeStamp - last < 1000 && last > 0) {
      event.preventDefault();
    } else {
      last = event.timeStamp;
    }
  });
}

document.querySelectorAll(".govuk-error-summary").forEach(errorSummary);
document.querySelectorAll(".govuk-exit-this-page__button").forEach(exitThisPage);
document.querySelectorAll("form[method=post]").forEach(once);
document.querySelectorAll("button[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// Only ease: takes the keyboard back to where it was before something was sent.

const place = window.location.hash.length > 1 && document.getElementById(window.location.hash.slice(1));
if (place && place.tabIndex === -1 && place.hasAttribute('tabindex')) {
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}

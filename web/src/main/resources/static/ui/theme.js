// Runs before the first paint, so that a chosen theme does not flash.
(function () {
  let theme = null;
  try { theme = localStorage.getItem('landbridge.theme'); } catch (e) { /* storage may be closed */ }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();

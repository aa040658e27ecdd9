// Light or dark: as the reader's system has it, until the reader says otherwise.

const themeListeners = [];

function whenThemeChanges(listener) {
  themeListeners.push(listener);
}

function themeChanged() {
  themeListeners.forEach((listener) => listener());
}

/** A colour of the style sheet, as it is now. */
function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

function startTheme() {
  const root = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const toggle = byId('theme');
  const isDark = () => (root.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    toggle.textContent = isDark() ? 'Light' : 'Dark';
    toggle.setAttribute('aria-label', `Switch to ${isDark() ? 'light' : 'dark'} colours`);
    themeChanged();
  };
  try {
    const kept = localStorage.getItem('newsprint-theme');
    if (kept === 'dark' || kept === 'light') {
      root.dataset.theme = kept;
    }
  } catch (refused) {
    // A page from a file may not be allowed to keep anything.
  }
  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('newsprint-theme', root.dataset.theme);
    } catch (refused) {
      // Then it holds until the page is closed.
    }
    show();
  });
  system.addEventListener('change', show);
  window.addEventListener('beforeprint', () => {
    root.dataset.printing = '';
    themeChanged();
  });
  window.addEventListener('afterprint', () => {
    delete root.dataset.printing;
    themeChanged();
  });
  show();
}

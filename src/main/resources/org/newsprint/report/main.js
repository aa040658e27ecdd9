// Puts the page together.

function startNavigation() {
  const links = new Map([...document.querySelectorAll('.bar nav a')].map((one) => [one.getAttribute('href').slice(1), one]));
  const observer = new IntersectionObserver((seen) => seen.filter((entry) => entry.isIntersecting).forEach((entry) => {
    links.forEach((one) => one.removeAttribute('aria-current'));
    const current = links.get(entry.target.id);
    current.setAttribute('aria-current', 'true');
    // Moves the bar alone; scrollIntoView would move the page too.
    current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.offsetLeft - 24;
  }), {rootMargin: '-20% 0px -70% 0px'});
  document.querySelectorAll('main > section').forEach((section) => observer.observe(section));
}

const data = JSON.parse(byId('data').textContent);
startCharts();
startTheme();
startDrill(data);
startGlance(data);
startOutlets(data);
startTime(data);
startShare(data);
startFlows(data);
startStories(data);
startCompleteness(data);
startNavigation();
document.documentElement.dataset.ready = 'true';
performance.mark('figures');

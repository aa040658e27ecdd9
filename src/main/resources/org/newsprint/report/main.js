// Puts the page together.

function startNavigation() {
  const links = new Map([...document.querySelectorAll('.bar nav a')].map((one) => [one.getAttribute('href').slice(1), one]));
  const observer = new IntersectionObserver((seen) => seen.filter((entry) => entry.isIntersecting).forEach((entry) => {
    links.forEach((one) => one.removeAttribute('aria-current'));
    links.get(entry.target.id).setAttribute('aria-current', 'true');
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

// How figures, times and the words of the tables are put for people.

const LOCALE = 'en-GB';
const WHOLE = new Intl.NumberFormat(LOCALE);
const DAY = new Intl.DateTimeFormat(LOCALE, {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const MOMENT = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC'});

const KINDS = {original: 'original', exact: 'word for word', near: 'edited', excerpt: 'excerpt', spun: 'reworded'};
const VOICES = {outlet: 'own voice', direct_quote: 'quoted', indirect_quote: 'paraphrased'};
const SIDES = {favor: 'in favour', against: 'against', neutral: 'weighs both', none: 'no side'};
const VERDICTS = {
  favor: 'in favour', against: 'against', unclear: 'no clear side', little: 'too little evidence', none: 'no stance found'};
const GRAINS = {hour: 'Hours', day: 'Days', week: 'Weeks'};
const SECONDS = {hour: 3600, day: 86400, week: 7 * 86400};

function whole(number) {
  return WHOLE.format(number);
}

function count(number, one, many) {
  return `${whole(number)} ${number === 1 ? one : many || one + 's'}`;
}

/** A stance with its sign; the minus is as wide as the plus. */
function stance(value) {
  if (value === undefined) {
    return '–';
  }
  // Also of −0.001 the sign is told: an interval that ends there does not hold 0.
  return (value < 0 ? '−' : value > 0 ? '+' : '') + Math.abs(value).toFixed(2);
}

function range(low, high) {
  return `${stance(low)} to ${stance(high)}`;
}

function percent(share) {
  if (share === 0) {
    return '0 %';
  }
  if (share < 0.001) {
    return '<0.1 %';
  }
  return (100 * share).toFixed(share < 0.1 || share > 0.999 && share < 1 ? 1 : 0) + ' %';
}

function day(time) {
  return DAY.format(new Date(time));
}

function moment(time) {
  return MOMENT.format(new Date(time)) + ' UTC';
}

function windowName(grain, at) {
  const from = at * 1000;
  if (grain === 'hour') {
    return moment(from);
  }
  return grain === 'day' ? day(from) : `${day(from)} – ${day(from + 6 * 86400000)}`;
}

function lag(minutes) {
  if (minutes === undefined) {
    return '–';
  }
  const rounded = Math.round(minutes);
  if (rounded < 60) {
    return `${rounded} min`;
  }
  if (rounded < 48 * 60) {
    return `${Math.floor(rounded / 60)} h ${rounded % 60} min`;
  }
  return `${Math.floor(rounded / 1440)} days`;
}

function topicName(id) {
  const words = clean(id).replace(/[-_]+/g, ' ').trim();
  return words ? words[0].toUpperCase() + words.slice(1) : '';
}

/** What a figure allows to be said, in one line. */
function said(figure) {
  if (figure.mean === undefined) {
    return 'no stance found';
  }
  return `${stance(figure.mean)}, 95 % interval ${range(figure.low, figure.high)}, `
    + `${count(figure.n, 'article')} of ${count(figure.stories, 'story', 'stories')}: ${VERDICTS[figure.verdict]}`;
}

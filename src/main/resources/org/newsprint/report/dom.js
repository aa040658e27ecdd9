// Makes elements. Texts of articles only ever become text nodes: nothing here parses markup.

function h(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'on') {
      Object.entries(value).forEach(([type, listener]) => node.addEventListener(type, listener));
    } else if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A text from outside, kept to its own direction of writing. */
function text(value) {
  return h('bdi', {}, clean(value));
}

// Characters that a browser would show as boxes, or that turn the text around them.
const UNSHOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

function clean(value) {
  return String(value).replace(UNSHOWN, '');
}

/** A link to a page of the web; the text alone where the address is anything else. */
function link(url, content) {
  return url && /^https?:\/\//i.test(url)
    ? h('a', {href: url, rel: 'noopener noreferrer', target: '_blank'}, content)
    : h('span', {}, content);
}

function byId(id) {
  return document.getElementById(id);
}

function button(label, listener, attributes) {
  return h('button', {type: 'button', on: {click: listener}, ...attributes}, label);
}

/** A labelled choice among options, each [value, label]. */
function choice(label, options, chosen, listener) {
  const select = h('select', {on: {change: () => listener(select.value)}},
    options.map(([value, shown]) => h('option', {value, selected: value === chosen}, clean(shown))));
  return h('label', {}, label, select);
}

/** A choice among few, all in sight. */
function segments(name, label, options, chosen, listener) {
  return h('fieldset', {}, h('legend', {}, label),
    h('div', {class: 'segments'}, options.map(([value, shown]) =>
      h('label', {},
        h('input', {type: 'radio', name, value, checked: value === chosen, on: {change: () => listener(value)}}),
        h('span', {}, shown)))));
}

function search(label, listener) {
  const input = h('input', {type: 'search', autocomplete: 'off', spellcheck: 'false', on: {input: () => listener(input.value)}});
  return h('label', {}, label, input);
}

function matches(query, ...texts) {
  const wanted = query.trim().toLowerCase();
  return !wanted || texts.some((one) => one && one.toLowerCase().includes(wanted));
}

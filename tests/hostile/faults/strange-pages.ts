import { addStory, type BuildPage, repeat, STORY, textElement } from './build';

/** Pages that lack what every page has, or whose parts are not what they seem. */
export const STRANGE_PAGES: Record<string, BuildPage> = {
  'forms that hide their own properties': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 500, () => {
      const form = page.createElement('form');
      const fields = HIDDEN_IN_FORMS.map((name) => {
        const field = page.createElement('input');
        field.name = name;
        return field;
      });
      form.append(textElement(page, 'p', STORY[2]!), ...fields);
      return form;
    });
  },
  'a form that fields outside of it hide': (page) => {
    const form = page.createElement('form');
    form.id = 'all';
    addStory(page, form);
    page.body.append(form);
    for (const name of HIDDEN_IN_FORMS) {
      const field = page.createElement('input');
      field.name = name;
      field.setAttribute('form', 'all');
      page.body.append(field);
    }
  },
  'a document whose properties are hidden': (page) => {
    addStory(page, page.body);
    const images = HIDDEN_IN_DOCUMENTS.map((name) => {
      const image = page.createElement('img');
      image.name = name;
      return image;
    });
    page.body.append(...images);
  },
  '5,000 folds, one in another, of one name': (page) => {
    addStory(page, page.body);
    let at: Node = page.body;
    for (let level = 0; level < 5_000; level += 1) {
      const button = textElement(page, 'button', 'More');
      button.setAttribute('aria-controls', 'fold');
      const fold = page.createElement(level % 2 ? 'details' : 'div');
      fold.id = 'fold';
      fold.hidden = level === 0;
      at.appendChild(button);
      at.appendChild(fold);
      at = fold;
    }
    addStory(page, at);
  },
  'elements without a box nested 3,000 deep': (page) => {
    let at: Node = page.body;
    for (let level = 0; level < 3_000; level += 1) {
      const bare = page.createElement('div');
      bare.style.display = 'contents';
      at = at.appendChild(bare);
    }
    addStory(page, at);
  },
  '3,000 shadow roots': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 3_000, (index) => {
      const host = page.createElement('div');
      host.attachShadow({ mode: 'open' }).append(textElement(page, 'p', `Shadow ${index}`));
      return host;
    });
  },
  'shadow roots nested 300 deep': (page) => {
    let at: Node = page.body;
    for (let level = 0; level < 300; level += 1) {
      const host = page.createElement('div');
      at.appendChild(host);
      at = host.attachShadow({ mode: 'open' });
    }
    addStory(page, at);
    addStory(page, page.body);
  },
  'no body': (page) => page.body.remove(),
  'no elements': (page) => page.replaceChildren(),
  'an SVG as root': (page) => {
    page.documentElement.replaceWith(page.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  },
  'a frameset as body': (page) => page.body.replaceWith(page.createElement('frameset')),
  'text beside the body': (page) => {
    page.documentElement.append(STORY.join(' '));
  },
  'control characters and half characters': (page) => {
    page.title = 'Berth \u0000\u0001\uD800 opens \u202Etfel\u202C';
    addStory(page, page.body);
    const noise = '\uDC00\uD800\u0000\u0008\u202E\u2066\uFFFF '.repeat(2_000);
    page.body.append(textElement(page, 'p', noise));
  },
};

/** Members of a form that are read of any element. */
const HIDDEN_IN_FORMS = (
  'tagName localName nodeType nodeName parentNode parentElement childNodes children firstChild nextSibling ' +
  'getAttribute setAttribute hasAttribute removeAttribute attributes textContent innerHTML contains closest matches ' +
  'remove replaceWith checkVisibility shadowRoot ownerDocument querySelectorAll getElementsByTagName className id'
).split(' ');

/** Members of the document that are read by extensions, or by anyone. */
const HIDDEN_IN_DOCUMENTS = (
  'body head title documentElement querySelector querySelectorAll getElementsByTagName defaultView cloneNode location ' +
  'URL createElement createTextNode createRange createTreeWalker implementation readyState contentType firstChild'
).split(' ');

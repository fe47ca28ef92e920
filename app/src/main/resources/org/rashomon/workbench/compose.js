// Composing: each step is sent at once, and the list comes back as it stands then.
'use strict';
(() => {
  const items = () => Array.from(document.querySelectorAll('#composition [data-item]'));
  const current = () => document.activeElement.closest('[data-item]') || document.querySelector('#composition [aria-current]');
  const choose = (item) => {
    items().forEach((one) => one.removeAttribute('aria-current'));
    if (!item) return;
    item.setAttribute('aria-current', 'true');
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };
  // One step after the other, however fast they are pressed: each answer is the list after its step.
  let last = Promise.resolve();
  const send = (step, values, next) => {
    last = last.then(async () => {
      try {
        const answer = await fetch('/compose/' + step, { method: 'POST', body: new URLSearchParams(values) });
        const words = await answer.text();
        if (!answer.ok) { window.say(words); return; }
        document.querySelector('#composition').outerHTML = words;
      } catch (fault) {
        window.say('The workbench does not answer. Nothing was changed.');
        return;
      }
      const all = items();
      choose(document.getElementById('c' + next) || all[all.length - 1]);
    });
  };
  const step = (name) => {
    const item = current();
    if (name === 'undo') { send('undo', [], item ? item.dataset.item : ''); return; }
    if (!item) { window.say('Choose an item first: j and k move.'); return; }
    // Where the eye is to be when it is gone.
    const all = items();
    const next = name === 'remove' ? all[all.indexOf(item) + 1] || all[all.indexOf(item) - 1] : item;
    send(name, [['item', item.dataset.item]], next ? next.dataset.item : '');
  };

  document.addEventListener('submit', (event) => {
    const name = event.target.dataset.step;
    if (!name) return;
    event.preventDefault();
    const values = Array.from(new FormData(event.target));
    send(name, values, event.target.elements.item ? event.target.elements.item.value : '');
    if (name !== 'write') event.target.reset();
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (button) { choose(button.closest('[data-item]')); step(button.dataset.do); }
  });
  let afterG = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), textarea, select, dialog[open]')) return;
    if (afterG) { afterG = false; return; }
    if (event.key === 'g') { afterG = true; setTimeout(() => { afterG = false; }, 1500); return; }
    const does = {
      J: () => step('down'), K: () => step('up'), r: () => step('remove'), u: () => step('undo'),
      h: () => document.querySelector('#new-heading').focus(),
      n: () => document.querySelector('#new-sentence').focus(),
      e: () => {
        const details = current() && current().querySelector('details.write');
        if (!details) { window.say('Only headings and sentences of your own are written here.'); return; }
        details.open = true;
        details.querySelector('textarea').focus();
      },
    }[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    does();
  }, true);
  // A sentence ends with Ctrl+Enter, as elsewhere.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.target.form && event.target.form.dataset.step) event.target.form.requestSubmit();
  });
})();

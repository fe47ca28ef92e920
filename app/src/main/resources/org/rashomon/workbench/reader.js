// The source reader: marks and findings that show each other, one key for each judgement, spans by selecting words.
'use strict';
(() => {
  const reader = () => document.querySelector('#reader');
  const text = () => document.querySelector('#text');
  const findings = () => Array.from(document.querySelectorAll('.finding'));
  const current = () => document.querySelector('.finding[aria-current]');
  const piecesOf = (id) => Array.from(document.querySelectorAll('#text [data-f]')).filter((piece) => piece.dataset.f.split(' ').includes(id));

  const choose = (finding, { text: scrollText = true, focus = true } = {}) => {
    findings().forEach((one) => one.removeAttribute('aria-current'));
    document.querySelectorAll('#text .here').forEach((piece) => piece.classList.remove('here'));
    if (!finding) return;
    finding.setAttribute('aria-current', 'true');
    const pieces = piecesOf(finding.id);
    pieces.forEach((piece) => piece.classList.add('here'));
    if (focus) finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: 'nearest' });
    if (scrollText && pieces.length > 0) pieces[0].scrollIntoView({ block: 'center' });
    history.replaceState(null, '', '#' + finding.id);
  };

  const step = (by) => {
    const list = findings();
    const at = list.indexOf(current());
    choose(list[Math.min(list.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by))]);
  };

  // Where a point of the page is in the report's text, in UTF-16 code units.
  const offset = (node, at) => {
    if (node.nodeType !== Node.TEXT_NODE) {
      const child = node.childNodes[at] || node;
      const piece = child.closest ? child.closest('[data-s]') || child.querySelector('[data-s]') : child.parentElement.closest('[data-s]');
      return piece ? Number(piece.dataset.s) : null;
    }
    const piece = node.parentElement.closest('[data-s]');
    return piece ? Number(piece.dataset.s) + at : null;
  };
  const selected = () => {
    const selection = window.getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!text().contains(range.startContainer) || !text().contains(range.endContainer)) return null;
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    return start === null || end === null || end <= start ? null : { start, end };
  };

  // What "d" puts into the dossier when words are selected.
  window.selectedWords = () => {
    const range = selected();
    return range ? `words ${reader().dataset.sha} ${range.start}-${range.end}` : null;
  };

  const send = (values) => {
    window.htmx.ajax('POST', reader().dataset.judge, { target: '#reader', swap: 'outerHTML', values });
  };
  const judge = (act, more = {}) => {
    const finding = current();
    if (!finding) { window.say('Choose a finding first: j and k move, or click on a mark.'); return; }
    send({ act, subject: finding.dataset.subject, ...more });
  };
  const withSelection = (act) => {
    const range = selected();
    if (!range) { window.say('Select the words in the text first.'); return; }
    if (act === 'enter') send({ act, ...range }); else judge(act, range);
  };

  // The edges of a statement's content, moved by a word.
  const letters = () => {
    let whole = '';
    document.querySelectorAll('#text [data-s]').forEach((piece) => {
      const start = Number(piece.dataset.s);
      whole = whole.padEnd(start, '\n') + piece.textContent;
    });
    return whole;
  };
  const shift = (edge, by) => {
    const finding = current();
    if (!finding || !finding.dataset.end || finding.dataset.end === '0') { window.say('Choose a statement first.'); return; }
    let start = Number(finding.dataset.start);
    let end = Number(finding.dataset.end);
    const whole = letters();
    const next = (from) => { let i = from; while (i < whole.length && !/\s/.test(whole[i])) i++; while (i < whole.length && /\s/.test(whole[i])) i++; return i; };
    const before = (from) => { let i = from; while (i > 0 && /\s/.test(whole[i - 1])) i--; while (i > 0 && !/\s/.test(whole[i - 1])) i--; return i; };
    if (edge === 'start') start = by > 0 ? next(start) : before(start);
    else if (by > 0) { end = next(end); while (end < whole.length && !/\s/.test(whole[end])) end++; } else end = before(end);
    if (end > start) send({ act: 'content', subject: finding.dataset.subject, start, end });
  };

  const stance = document.querySelector('#stance');
  const speaker = document.querySelector('#speaker');
  const value = document.querySelector('#value');
  const openValue = () => {
    if (!current() || !current().classList.contains('claim')) { window.say('Choose a claim first: it is a value of an incident.'); return; }
    value.returnValue = '';
    const box = document.querySelector('#value-now');
    box.value = current().dataset.typed;
    document.querySelector('#value-h label').textContent = current().dataset.slot;
    value.showModal();
    box.select();
  };
  value.addEventListener('close', () => {
    const typed = document.querySelector('#value-now').value.trim();
    if (value.returnValue === 'ok' && typed) judge('value', { value: typed });
  });
  const open = (dialog) => {
    if (!current() || !current().classList.contains('card')) { window.say('Choose a statement first.'); return; }
    dialog.returnValue = '';
    if (dialog === speaker) {
      const box = document.querySelector('#speaker-name');
      box.value = current().dataset.who;
      dialog.showModal();
      box.select();
    } else dialog.showModal();
  };
  stance.addEventListener('close', () => { if (stance.returnValue) judge('stance', { value: stance.returnValue }); });
  stance.addEventListener('keydown', (event) => {
    const button = /^[1-8]$/.test(event.key) ? stance.querySelectorAll('button')[Number(event.key) - 1] : null;
    if (button) { event.preventDefault(); button.click(); }
  });
  speaker.addEventListener('close', () => {
    const name = document.querySelector('#speaker-name').value.trim();
    if (speaker.returnValue === 'ok' && name) judge('speaker', { value: name });
  });

  const acts = {
    accept: () => judge('accept'), reject: () => judge('reject'), undo: () => send({ act: 'undo', subject: '' }),
    stance: () => open(stance), speaker: () => open(speaker), value: openValue,
    content: () => withSelection('content'), source: () => withSelection('source'), cue: () => withSelection('cue'), enter: () => withSelection('enter'),
  };
  const keys = {
    j: () => step(1), k: () => step(-1), a: acts.accept, r: acts.reject, u: acts.undo, s: acts.stance, p: acts.speaker, e: acts.value,
    c: acts.content, w: acts.source, v: acts.cue, n: acts.enter,
    '[': () => shift('start', -1), ']': () => shift('start', 1), '{': () => shift('end', -1), '}': () => shift('end', 1),
    J: () => { const link = document.querySelector('.around [rel=next]'); if (link) link.click(); },
    K: () => { const link = document.querySelector('.around [rel=prev]'); if (link) link.click(); },
  };
  let afterG = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, dialog[open]')) return;
    if (afterG) { afterG = false; return; }
    if (event.key === 'g') { afterG = true; setTimeout(() => { afterG = false; }, 1500); return; }
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }, true);

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    if (button) { acts[button.dataset.act](); return; }
    const link = event.target.closest('[data-go]');
    if (link) { event.preventDefault(); choose(document.getElementById(link.dataset.go)); return; }
    const piece = event.target.closest('#text [data-f]');
    if (piece && window.getSelection().isCollapsed) {
      // Of findings that share the words, the next one after the one that is shown; claims before their statement.
      const ids = piece.dataset.f.split(' ').reverse();
      const at = current() ? ids.indexOf(current().id) : -1;
      choose(document.getElementById(ids[(at + 1) % ids.length]), { text: false, focus: false });
      return;
    }
    const card = event.target.closest('.finding');
    if (card && !event.target.closest('button, a')) choose(card, { focus: false });
  });
  document.addEventListener('selectionchange', () => {
    const picked = document.querySelector('#picked');
    if (picked) picked.hidden = selected() === null;
  });

  const arrive = () => {
    const wanted = location.hash.match(/^#w(\d+)-(\d+)$/);
    if (wanted) {
      const [start, end] = [Number(wanted[1]), Number(wanted[2])];
      const pieces = Array.from(document.querySelectorAll('#text [data-s]')).filter((piece) => {
        const from = Number(piece.dataset.s);
        return from < end && from + piece.textContent.length > start;
      });
      if (pieces.length === 0) return;
      pieces.forEach((piece) => piece.classList.add('words'));
      pieces[0].scrollIntoView({ block: 'center' });
      const ids = (pieces[0].dataset.f || '').split(' ').filter((id) => id);
      if (ids.length > 0) choose(document.getElementById(ids[ids.length - 1]), { text: false, focus: false });
      return;
    }
    const finding = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (finding && finding.classList.contains('finding')) choose(finding);
  };
  window.addEventListener('hashchange', arrive);
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target.id !== 'reader' && !event.detail.elt.matches('#reader')) return;
    const id = reader().dataset.select;
    if (id) choose(document.getElementById(id), { text: false });
  });
  arrive();
})();

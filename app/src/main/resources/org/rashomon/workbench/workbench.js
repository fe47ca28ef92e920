// Keys that every screen knows, files that are dropped, and words of the server that something was refused.
'use strict';
(() => {
  const one = (query, within = document) => within.querySelector(query);
  const all = (query) => Array.from(document.querySelectorAll(query));

  window.say = (words) => {
    const box = one('#say');
    box.textContent = words;
    clearTimeout(window.say.timer);
    window.say.timer = setTimeout(() => { box.textContent = ''; }, 6000);
  };

  const isWriting = (target) => target.closest('input:not([type=checkbox]), textarea, select, dialog[open]') !== null;

  const move = (step) => {
    const rows = all('[data-row]');
    if (rows.length === 0) return;
    const at = rows.indexOf(document.activeElement);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };

  const ticked = () => {
    const line = document.activeElement.closest('tr, li');
    return line ? one('input.tick', line) : null;
  };
  // Into the dossier: the words that are selected, the finding that is chosen, the line one is on, what the page is about.
  const compose = async () => {
    const words = window.selectedWords ? window.selectedWords() : null;
    const chosen = one('.finding[aria-current][data-ref]') || document.activeElement.closest('[data-ref]') || one('main[data-ref]');
    const ref = words || (chosen && chosen.dataset.ref);
    if (!ref) { window.say('Choose a finding first: j and k move.'); return; }
    try {
      const answer = await fetch('/compose/add', { method: 'POST', body: new URLSearchParams({ ref }) });
      window.say(await answer.text());
    } catch (fault) {
      window.say('The workbench does not answer. Nothing was added.');
    }
  };
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-compose]')) compose();
  });
  // What is ticked stays so while one looks for more.
  document.addEventListener('submit', (event) => {
    const name = event.target.dataset.keeps;
    if (!name) return;
    all(`.tick[name="${CSS.escape(name)}"]:checked`).forEach((box) => {
      const kept = document.createElement('input');
      Object.assign(kept, { type: 'hidden', name, value: box.value });
      event.target.append(kept);
    });
  });

  let waitsForLetter = false;
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && (isWriting(event.target) || event.target.closest('.find'))) { event.target.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (waitsForLetter) {
      waitsForLetter = false;
      const screen = one(`.bar nav a[data-letter="${CSS.escape(event.key)}"]`);
      if (screen) { event.preventDefault(); screen.click(); }
      return;
    }
    const does = {
      '?': () => one('#keys').showModal(),
      '/': () => { const box = one('#search'); if (box) { box.focus(); box.select(); } },
      g: () => { waitsForLetter = true; setTimeout(() => { waitsForLetter = false; }, 1500); },
      j: () => move(1),
      k: () => move(-1),
      o: () => { const box = one('#files'); if (box) box.click(); },
      d: () => compose(),
      x: () => { const box = ticked(); if (box) box.click(); },
      m: () => { const box = one('[data-why]'); if (box && box.offsetParent) box.focus(); else window.say('Tick something first: x ticks the line you are on.'); },
      p: () => { const box = one('#pasted'); if (box) box.focus(); },
    }[event.key];
    if (!does || event.defaultPrevented) return;
    event.preventDefault();
    does();
  });
  // From the field into what was found, and back.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const places = [one('#search'), ...all('.find [data-hit]')];
    const at = places.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    places[Math.min(places.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))].focus();
  });
  const help = one('#help');
  if (help) help.addEventListener('click', () => one('#keys').showModal());

  document.addEventListener('htmx:responseError', (event) => window.say(event.detail.xhr.responseText || 'The workbench refused.'));
  document.addEventListener('htmx:sendError', () => window.say('The workbench does not answer. Is it still running?'));

  // A part of the days or of the map, chosen by drawing over it.
  const brush = (svg, isMap, chosen) => {
    let begin = null;
    let shape = null;
    const at = (event) => {
      const place = svg.getBoundingClientRect();
      const scale = svg.viewBox.baseVal.width / place.width;
      return { x: (event.clientX - place.left) * scale, y: (event.clientY - place.top) * scale };
    };
    // A finger scrolls; one that rests for a moment first draws.
    let waits = 0;
    svg.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      if (event.pointerType !== 'touch') { begin = at(event); return; }
      const there = at(event);
      waits = setTimeout(() => { begin = there; svg.classList.add('draws'); }, 350);
    });
    const rests = () => { clearTimeout(waits); begin = null; svg.classList.remove('draws'); if (shape) { shape.remove(); shape = null; } };
    svg.addEventListener('pointercancel', rests);
    svg.addEventListener('touchmove', (event) => { if (begin) event.preventDefault(); else clearTimeout(waits); }, { passive: false });
    svg.addEventListener('contextmenu', (event) => { if (svg.classList.contains('draws')) event.preventDefault(); });
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    svg.addEventListener('pointermove', (event) => {
      if (!begin) return;
      const now = at(event);
      if (!shape && Math.abs(now.x - begin.x) + Math.abs(now.y - begin.y) < 6) return;
      if (!shape) {
        shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        shape.setAttribute('class', 'brush');
        svg.append(shape);
        svg.setPointerCapture(event.pointerId);
      }
      shape.setAttribute('x', Math.min(begin.x, now.x));
      shape.setAttribute('y', isMap ? Math.min(begin.y, now.y) : 0);
      shape.setAttribute('width', Math.abs(now.x - begin.x));
      shape.setAttribute('height', isMap ? Math.abs(now.y - begin.y) : svg.viewBox.baseVal.height);
    });
    svg.addEventListener('pointerup', (event) => {
      clearTimeout(waits);
      svg.classList.remove('draws');
      const start = begin;
      begin = null;
      if (!shape) return;
      const now = at(event);
      chosen(Math.min(start.x, now.x), Math.min(start.y, now.y), Math.max(start.x, now.x), Math.max(start.y, now.y));
      one('#range').submit();
    });
  };
  const time = one('#time');
  if (time) {
    const day = (x) => {
      const [left, right] = [Number(time.dataset.left), Number(time.dataset.right)];
      const first = Date.parse(time.dataset.first + 'T00:00:00Z');
      const days = (Date.parse(time.dataset.last + 'T00:00:00Z') - first) / 864e5 + 1;
      const share = Math.min(0.9999, Math.max(0, (x - left) / (right - left)));
      return new Date(first + Math.floor(share * days) * 864e5).toISOString().slice(0, 10);
    };
    brush(time, false, (left, top, right) => { one('#from').value = day(left); one('#to').value = day(right); });
  }
  const map = one('#map');
  if (map) {
    brush(map, true, (left, top, right, bottom) => {
      const { west, east, north, south } = map.dataset;
      const lon = (x) => (Number(west) + (Number(east) - Number(west)) * Math.min(1, Math.max(0, x / map.viewBox.baseVal.width))).toFixed(3);
      const lat = (y) => (Number(north) - (Number(north) - Number(south)) * Math.min(1, Math.max(0, y / map.viewBox.baseVal.height))).toFixed(3);
      one('#box').value = [lon(left), lat(bottom), lon(right), lat(top)].join(',');
    });
  }

  // Dropped files and folders
  const drop = one('#drop');
  if (!drop) return;
  const filesOf = async (entry, path) => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      return [{ file, name: path + entry.name }];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) break;
      for (const child of some) found.push(...await filesOf(child, path + entry.name + '/'));
    }
    return found;
  };
  const send = async (files) => {
    if (files.length === 0) return;
    const form = new FormData(drop);
    form.delete('files');
    files.forEach((one) => form.append('files', one.file, one.name));
    try {
      const answer = await fetch('/take', { method: 'POST', body: form });
      if (!answer.ok) { window.say(await answer.text()); return; }
    } catch (fault) {
      window.say('The workbench does not answer. Nothing was added.');
      return;
    }
    window.location.reload();
  };
  document.addEventListener('dragover', (event) => { event.preventDefault(); drop.classList.add('over'); });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) drop.classList.remove('over'); });
  document.addEventListener('drop', async (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const entries = Array.from(event.dataTransfer.items || []).map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    if (entries.length > 0 && entries.every((entry) => entry)) {
      send((await Promise.all(entries.map((entry) => filesOf(entry, '')))).flat());
    } else {
      send(Array.from(event.dataTransfer.files).map((file) => ({ file, name: file.name })));
    }
  });
  one('#files').addEventListener('change', (event) => {
    send(Array.from(event.target.files).map((file) => ({ file, name: file.webkitRelativePath || file.name })));
  });
})();

// Narrows the list of roles while somebody types. Without it, the list is there all the same.
const search = document.querySelector('[data-search]');
if (search) {
  const input = search.querySelector('input');
  const count = search.querySelector('[data-count]');
  const roles = [...document.querySelectorAll('[data-words]')];
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const show = () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    for (const role of roles) {
      const words = plain(`${role.dataset.words} ${role.textContent}`);
      role.hidden = !wanted.every((word) => words.includes(word));
    }
    for (const section of document.querySelectorAll('main > section'))
      section.hidden = !section.querySelector('[data-words]:not([hidden])');
    const left = roles.filter(({ hidden }) => !hidden).length;
    count.textContent =
      wanted.length === 0 ? '' : left === 1 ? search.dataset.one : search.dataset.some.replace('#', left);
  };
  search.hidden = false;
  input.addEventListener('input', show);
  show();
}

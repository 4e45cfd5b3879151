// Done when all that the page has set out to write lies in its database. A change that waits for the one before it is
// begun when that one is done, and sealed first: therefore more than once.
return (async () => {
  const database = await new Promise((done) => {
    const opening = indexedDB.open('hjemmetrener');
    // Not there: it is not made here.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => done(null);
  });
  if (!database) return;
  // What is typed is begun to be written a quarter of a second after the last key.
  await new Promise((done) => setTimeout(done, 300));
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => {
      const behind = database.transaction([...database.objectStoreNames], 'readwrite');
      behind.oncomplete = done;
      behind.onabort = done;
      behind.objectStore('header').count();
    });
  }
  database.close();
})();

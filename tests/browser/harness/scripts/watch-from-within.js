// Keeps what the page complains of from now on, until the story asks. Warnings may be right.
if (!window.storyComplaints) {
  window.storyComplaints = [];
  const keep = (...words) => window.storyComplaints.push(words.join(' '));
  for (const level of ['error', 'info', 'log']) {
    const say = console[level].bind(console);
    console[level] = (...words) => {
      keep(...words);
      say(...words);
    };
  }
  addEventListener('error', ({ message, filename, lineno }) => keep(message, filename, lineno));
  addEventListener('unhandledrejection', ({ reason }) => keep('not caught:', reason));
}

// The browser's own clocks, moved on by the story. The app cannot tell: it asks the time and sets intervals as ever.
((ahead) => {
  const RealDate = Date;
  const realNow = performance.now.bind(performance);
  const realSetInterval = window.setInterval.bind(window);
  const realClearInterval = window.clearInterval.bind(window);
  const intervals = new Map();
  // A page's own clock starts at its birth; the wall clock keeps what it was moved before.
  const aheadAtBirth = ahead;
  // What somebody set the wall clock by; nothing that is timed follows it.
  let set = 0;
  const passed = () => RealDate.now() + ahead;
  const now = () => passed() + set;

  window.Date = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, member) => (member === 'now' ? now : Reflect.get(target, member)),
  });
  performance.now = () => realNow() + ahead - aheadAtBirth;

  window.setInterval = (callback, every, ...args) => {
    const id = realSetInterval(() => run(id), every);
    intervals.set(id, { call: () => callback(...args), every: Math.max(every, 1), due: passed() + every });
    return id;
  };
  window.clearInterval = (id) => {
    intervals.delete(id);
    realClearInterval(id);
  };

  function run(id) {
    const interval = intervals.get(id);
    if (!interval) return;
    interval.due = passed() + interval.every;
    interval.call();
  }

  window.storyClock = {
    /** The device slept: time has passed, and nothing ran meanwhile. */
    jump(ms) {
      ahead += ms;
      return ahead;
    },
    /** Somebody sets the clock, on this page, until it is loaded anew. */
    set(ms) {
      set = ms;
    },
    /** The page was open all the time: everything that was due has run. */
    async pass(ms) {
      const step = 50;
      let sinceBreath = 0;
      for (let left = ms; left > 0; left -= step) {
        ahead += Math.min(step, left);
        for (const [id, { due }] of [...intervals]) if (due <= passed()) run(id);
        sinceBreath += step;
        // Writes and drawing happen between tasks.
        if (sinceBreath >= 500) {
          sinceBreath = 0;
          await new Promise((resume) => setTimeout(resume, 0));
        }
      }
      return ahead;
    },
  };
})(AHEAD);

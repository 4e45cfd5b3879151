// Keeps the app's WebAssembly memory within reach of the story, which wants to know where it lies.
for (const name of ['instantiate', 'instantiateStreaming']) {
  const start = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await start.apply(WebAssembly, given);
    window.storyMemory = (made.instance ?? made).exports.memory;
    return made;
  };
}

// What the content security policy stopped is told in the console, where the story finds it after any navigation.
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
  console.error('CSP report:', effectiveDirective, blockedURI, sourceFile, lineNumber),
);

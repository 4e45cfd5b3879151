//! Words of opening with the device's own lock.

phrases! {
    OPEN:
        "Åpne med nettbrettets egen lås" |
        "Opne med nettbrettet sin eigen lås" |
        "Open with the device’s own lock";
    ASKING: "Nettbrettet spør deg …" | "Nettbrettet spør deg …" | "The device is asking you …";

    CARD: "Nettbrettets egen lås" | "Nettbrettet sin eigen lås" | "The device’s own lock";
    NOTE:
        "Fingeravtrykk, ansikt eller skjermlås kan åpne appen i stedet for koden din. Koden virker ved siden av. Appen spør fortsatt etter den før sikkerhetskopi, ny kode, lenke, alt om en person på papir eller fil, og sletting." |
        "Fingeravtrykk, ansikt eller skjermlås kan opne appen i staden for koden din. Koden verkar ved sida av. Appen spør framleis etter han før tryggingskopi, ny kode, lenkje, alt om ein person på papir eller fil, og sletting." |
        "A fingerprint, a face or the screen lock can open the app instead of your code. The code works beside it. The app still asks for it before a backup, a new code, a link, everything about a person on paper or as a file, and erasing.";
    WHO_ELSE:
        "Den som kan låse opp nettbrettet, kommer inn i appen som deg: alle som kjenner skjermlåsen, og alle som har fingeravtrykk eller ansikt på nettbrettet. Slå den bare på når det er du alene." |
        "Den som kan låse opp nettbrettet, kjem inn i appen som deg: alle som kjenner skjermlåsen, og alle som har fingeravtrykk eller ansikt på nettbrettet. Slå han berre på når det er du åleine." |
        "Whoever can unlock the device gets into the app as you: everyone who knows the screen lock, and everyone whose fingerprint or face is on the device. Turn it on only when that is you alone.";
    ASKS_TWICE:
        "Nettbrettet spør hvem du er, noen ganger to ganger." |
        "Nettbrettet spør kven du er, nokre gonger to gonger." |
        "The device asks who you are, sometimes twice.";
    TURN_ON:
        "Slå på nettbrettets egen lås" |
        "Slå på nettbrettet sin eigen lås" |
        "Turn on the device’s own lock";
    TURN_OFF:
        "Slå av nettbrettets egen lås" |
        "Slå av nettbrettet sin eigen lås" |
        "Turn off the device’s own lock";
    TURN_OFF_NOTE:
        "Da åpner bare koden appen for deg. Nøkkelen blir liggende i nettbrettets liste over nøkler, og åpner ingenting." |
        "Då opnar berre koden appen for deg. Nøkkelen blir liggjande i lista over nøklar på nettbrettet, og opnar ingenting." |
        "Then only the code opens the app for you. The key stays in the device’s list of keys, and opens nothing.";
    IS_ON:
        "Slått på: nettbrettets egen lås åpner appen for deg. En ny kode slår den av." |
        "Slått på: nettbrettet sin eigen lås opnar appen for deg. Ein ny kode slår han av." |
        "Turned on: the device’s own lock opens the app for you. A new code turns it off.";
    NOT_HERE:
        "Dette nettbrettet eller denne nettleseren har ingen lås som appen kan bruke. Det trengs skjermlås på nettbrettet." |
        "Dette nettbrettet eller denne nettlesaren har ingen lås som appen kan bruke. Det trengst skjermlås på nettbrettet." |
        "This device or this browser has no lock that the app can use. The device needs a screen lock.";
    AGAIN:
        "Du endrer hva som åpner appen. Derfor spør appen om det er du som gjør det." |
        "Du endrar kva som opnar appen. Difor spør appen om det er du som gjer det." |
        "You change what opens the app. That is why the app asks whether it is you who does it.";
    ENDED:
        "Nettbrettets egen lås er slått av for deg. Du kan slå den på igjen." |
        "Nettbrettet sin eigen lås er slått av for deg. Du kan slå han på igjen." |
        "The device’s own lock is turned off for you. You can turn it on again.";
    ENDS:
        "Med den nye koden slås nettbrettets egen lås av for deg. Du kan slå den på igjen i innstillingene." |
        "Med den nye koden blir nettbrettet sin eigen lås slått av for deg. Du kan slå han på igjen i innstillingane." |
        "With the new code the device’s own lock is turned off for you. You can turn it on again in the settings.";
}

"""Dresses a sentence as people post it: context around it, tags, emoji, capitals, slips. Breach and contrast alike."""
import re

# No slip touches a negation or swaps one person for another: that would change what is said, or of whom.
SLIPS = {
    "you": ["u"], "your": ["ur", "yer"], "are": ["r"], "people": ["ppl", "poeple"], "they're": ["theyre"],
    "don't": ["dont", "dinnae"], "can't": ["cant", "cannae"], "won't": ["wont", "willnae"], "isn't": ["isnt", "isnae"],
    "the": ["teh"], "going to": ["gonna"], "really": ["realy"], "believe": ["beleive"], "should": ["shud"],
    "definitely": ["definately"], "very": ["v"], "government": ["goverment", "govt"],
    "councillor": ["councilor", "cllr"], "just": ["jus"], "know": ["ken"], "from": ["fae"], "to": ["tae"],
    "with": ["wi"], "nothing": ["nothin"], "about": ["abt", "aboot"], "our": ["oor"],
}
# A first word that is no name, so that it may lose its capital behind a lead.
PLAIN_START = (r"(?:The|A|An|It|It's|He|She|They|You|You're|Your|We|If|There|This|That|That's|What|Why|How|Is|"
               r"Are|Not|No|Nobody|Anyone|Everyone|Somebody|Someone|Only|All|My|Our|Every|Never|Don't|Stop|"
               r"Please|Whoever|Go|Get|"
               r"Put|Let's|Women|Girls|Gay|Trans|Disabled|Immigrants|Refugees|Migrants|Pensioners|Asylum|Foreigners)\b")


def slip(text, rng, count):
    for _ in range(count):
        present = [w for w in SLIPS if re.search(rf"\b{re.escape(w)}\b", text)]
        kind = rng.random()
        if present and kind < 0.65:
            word = rng.choice(present)
            text = re.sub(rf"\b{re.escape(word)}\b", rng.choice(SLIPS[word]), text, count=1)
        else:
            words = [m for m in re.finditer(r"\b[a-z]{6,}\b", text)]
            if words:
                m = rng.choice(words)
                i = m.start() + rng.randrange(1, len(m.group()) - 2)
                swapped = text[i + 1] + text[i] if kind < 0.85 else text[i]
                text = text[:i] + swapped + text[i + 2:]
    return text


def dress(text, vocabularies, held, rng):
    def one(name):
        return rng.choice(vocabularies[name].choices(held)).forms[0]

    shape = rng.random()
    long = len(text) > 160
    if shape < (0.08 if long else 0.14):
        text = f"{one('opener')} {text}"
    elif shape < (0.15 if long else 0.26):
        text = f"{text} {one('closer')}"
    elif shape < (0.18 if long else 0.34):
        text = f"{one('opener')} {text} {one('closer')}"
    elif shape < (0.19 if long else 0.38):
        text = f"{one('opener')} {one('middle')} {text} {one('closer')}"
    elif shape < 0.44 and not long:
        text = f"{one('lead')} {text[0].lower() + text[1:] if re.match(PLAIN_START, text) else text}"
    if rng.random() < 0.10:
        text = f"{one('handle')} {text}"
    if rng.random() < 0.08:
        text = f"{text} {one('hashtag')}"
    if rng.random() < 0.10:
        text = f"{text} {one('emoji')}"
    noise = rng.random()
    if noise < 0.12:
        text = slip(text, rng, 1 + (noise < 0.04))
    elif noise < 0.22:
        text = text.lower()
    elif noise < 0.25 and len(text) < 200:
        text = text.upper()
    if rng.random() < 0.12:
        text = re.sub(r"[.]$", "", text)
    elif rng.random() < 0.05:
        text = re.sub(r"[.]$", rng.choice(["!!", "...", "!", "!!!"]), text)
    if rng.random() < 0.06:
        text = re.sub(r"[,']", "", text)
    return text

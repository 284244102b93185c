"""The files of events/ and what comes back for each, as the table in events/README.md says it."""
import base64
import json
import pathlib
import re

PROJECT = pathlib.Path(__file__).resolve().parents[3]
EVENTS = PROJECT / "events"
SAMPLE = {"case": "7K2M9QXW4T", "reference": "RD-7K2M9-QXW4T", "code": "0D4XK-7M2PQ-9RWTC-V5HJ1-N8YBA-3EGFS"}
ROW = re.compile(r"^\| `([a-z-]+/[^`]+\.json)` \| (\d+|batch|nothing) \| (?:`(.*)`)? *\|")


class Failed(Exception):
    """Something came back that the table does not say."""


def table():
    """The rows (file, answer, what it holds) in the order in which they are tried."""
    rows = [match.groups() for match in map(ROW.match, (EVENTS / "README.md").read_text().splitlines()) if match]
    listed = [row[0] for row in rows]
    there = sorted(str(path.relative_to(EVENTS)) for path in EVENTS.glob("*/*.json"))
    if sorted(listed) != there:
        raise Failed(f"events/README.md does not list exactly the files there: {sorted(set(listed) ^ set(there))}")
    return rows


def function(file):
    """The function's name in the template: of queue-review/01-hint.json, QueueReview."""
    return "".join(part.capitalize() for part in file.split("/")[0].split("-"))


def event(file, opened):
    """The event, with the case that was opened before in the place of the sample's."""
    text = (EVENTS / file).read_text()
    content = json.loads(text)
    if opened:
        if content.get("isBase64Encoded"):
            body = base64.b64decode(content["body"]).decode().replace(SAMPLE["code"], opened["code"])
            content["body"] = base64.b64encode(body.encode()).decode()
        text = json.dumps(content)
        for name, value in SAMPLE.items():
            text = text.replace(value, opened[name])
        content = json.loads(text)
    return content


def opened_by(result):
    """What the sample's case is from now on, where the result opened one."""
    if not isinstance(result, dict) or result.get("statusCode") != 201:
        return None
    body = body_of(result)
    if not body.startswith("{"):
        return None
    answer = json.loads(body)
    if "receiptCode" not in answer:
        return None
    return {"case": answer["reference"].removeprefix("RD-").replace("-", ""), "reference": answer["reference"],
            "code": answer["receiptCode"]}


def body_of(result):
    body = result.get("body") or ""
    return base64.b64decode(body).decode() if result.get("isBase64Encoded") else body


def check(file, answer, holds, result):
    """Whether the result is what the table says; raises Failed where not."""
    if answer == "nothing":
        right = result is None
    elif answer == "batch":
        right = result == {"batchItemFailures": []}
    else:
        right = isinstance(result, dict) and str(result.get("statusCode")) == answer
        if right and holds:
            right = holds in json.dumps(result.get("headers", {})) or holds in body_of(result)
    if not right:
        shown = json.dumps(result)[:1500]
        raise Failed(f"{file}: {answer} {holds or ''} was to come back, but it was {shown}")

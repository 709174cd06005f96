"""What Schemathesis cannot know from the OpenAPI document."""

import os
import random
import time
import uuid
from pathlib import Path

import requests
import schemathesis
from hypothesis import strategies as st

API = os.environ["FUZZ_API_URL"]
EXAMPLES = Path(__file__).parent.parent.parent / "examples"

TEMPLATE = (EXAMPLES / "template-resume.docx").read_bytes()

RESUME = {"basics": {"name": "Ada Example"}, "work": [{"name": "Pelican", "highlights": ["Kept the books."]}]}

session = requests.Session()
session.headers["Authorization"] = f"Bearer {os.environ['FUZZ_TOKEN']}"


def items(path):
    return session.get(API + path, timeout=30).json().get("items", [])


@schemathesis.hook
def filter_case(context, case):
    # All that a form can say is text: a title of another type arrives as one of the right type.
    form = case.media_type == "multipart/form-data" and isinstance(case.body, dict)
    negative = case.meta and case.meta.generation.mode.is_negative
    return not (form and negative and isinstance(case.body.get("title", ""), (bool, int, float)))


@schemathesis.hook
def before_call(context, case, kwargs):
    if not (case.meta and case.meta.generation.mode.is_positive):
        return
    # A key belongs to one request: under a key that was used before, another request is refused (422) on purpose.
    if case.headers and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    # The document's example of an upload names a file; what is sent is one.
    if case.operation.definition.raw.get("operationId") == "createTemplate" and isinstance(case.body, dict):
        case.body["file"] = TEMPLATE
    # What a preview shows has to be there: its absence is a 404 too, which the tool takes for the template's.
    if case.operation.definition.raw.get("operationId") == "previewTemplate":
        case.body = {"resumeId": new_resume()}
    # Every other time, what is asked for is possible now: of a draft that waits, a step that needs somebody, a file.
    possible = POSSIBLE.get(case.operation.definition.raw.get("operationId"))
    if possible and random.random() < 0.5:
        possible(case)


def of_waiting_draft(case):
    for application in items("/applications?status=awaiting_approval&limit=1"):
        case.path_parameters["id"] = application["id"]
        if isinstance(case.body, dict) and "draftHash" in case.body:
            case.body["draftHash"] = application["draftHash"]
        if "If-Match" in (case.headers or {}):
            case.headers["If-Match"] = "*"
            case.body = {"decisions": []}


def of_attention(case):
    application = with_attention()
    case.path_parameters["id"] = application["id"]
    case.body["attention"] = application["attention"]["number"]


def of_approved(case):
    case.path_parameters["id"] = completed()["id"]


def of_export(case):
    for export in items(f"/applications/{completed()['id']}/exports?limit=1"):
        case.path_parameters["id"] = export["id"]


def new(path, **body):
    answer = session.post(API + path, timeout=30, **body)
    if not answer.ok:
        raise AssertionError(f"POST {path} answered {answer.status_code}: {answer.text}")
    return answer.json()["id"]


def new_resume():
    return new("/resumes", json={"title": "Mine", "document": RESUME})


def new_application(resume_id, status):
    job_id = new("/jobs", json={"text": "A posting: we look for an engineer."})
    return reached(new("/applications", json={"resumeId": resume_id, "jobId": job_id}), status)


def reached(application_id, status):
    for _ in range(300):
        application = session.get(f"{API}/applications/{application_id}", timeout=30).json()
        if application["status"] == status:
            return application
        time.sleep(0.1)
    raise AssertionError(f"no application is {status}")


def with_attention():
    """An application that needs attention, since no name was read in its resume. The tool may have deleted the last one."""
    for application in items("/applications?status=needs_attention&limit=1"):
        return application
    return new_application(new("/resumes", json={"title": "Nameless", "text": "Skills\nGo, SQL\n"}), "needs_attention")


def completed():
    for application in items("/applications?status=completed&limit=1"):
        return application
    application = new_application(new_resume(), "awaiting_approval")
    approval = {"draftHash": application["draftHash"]}
    session.post(f"{API}/applications/{application['id']}/approve", json=approval, timeout=30)
    return reached(application["id"], "completed")


def of_attachment(case):
    files = {"file": ("note.txt", b"A note.")}
    case.path_parameters["id"] = new("/attachments", data={"resumeId": new_resume()}, files=files)


def of_template(case):
    for template in items("/templates?limit=1"):
        case.path_parameters["id"] = template["id"]


POSSIBLE = {
    "approveApplication": of_waiting_draft,
    "requestChanges": of_waiting_draft,
    "rejectApplication": of_waiting_draft,
    "editReview": of_waiting_draft,
    "getReview": of_waiting_draft,
    "retryApplication": of_attention,
    "createExport": of_approved,
    "downloadExport": of_export,
    "getAttachment": of_attachment,
    "downloadAttachment": of_attachment,
    "previewTemplate": of_template,
}

# A page that holds a posting, and that takes messages. What cannot be reached is refused on purpose (422).
schemathesis.openapi.format("uri", st.just(os.environ["FUZZ_PAGE_URL"]))

# Bytes that are no document are refused on purpose (422); a schema cannot say what a document is.
schemathesis.openapi.media_type(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    st.just(TEMPLATE),
)
schemathesis.openapi.media_type("text/plain", st.just(b"Ada Example\nada@example.com\n\nSkills\nGo, SQL\n"))

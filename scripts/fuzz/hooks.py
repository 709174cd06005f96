"""What Schemathesis cannot know from the OpenAPI document."""

import os
import uuid
from pathlib import Path

import schemathesis
from hypothesis import strategies as st

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


@schemathesis.hook
def before_call(context, case, kwargs):
    if not (case.meta and case.meta.generation.mode.is_positive):
        return
    # A key belongs to one request: under a key that was used before, another request is refused (422) on purpose.
    if case.headers and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())


# A page that holds a posting, and that takes messages. What cannot be reached is refused on purpose (422).
schemathesis.openapi.format("uri", st.just(os.environ["FUZZ_PAGE_URL"]))


# Bytes that are no document are refused on purpose (422); a schema cannot say what a document is.
schemathesis.openapi.media_type(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    st.just((EXAMPLES / "template-resume.docx").read_bytes()),
)
schemathesis.openapi.media_type("text/plain", st.just(b"Ada Example\nada@example.com\n\nSkills\nGo, SQL\n"))

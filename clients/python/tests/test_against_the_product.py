"""The REST client and the operator's tool against a running product, with a worker of this package: `npm test` has one."""

import os
from pathlib import Path
from uuid import UUID

import pytest

from job_applications import operate
from job_applications.api.api.applications import create_application, get_application
from job_applications.api.api.auth import login
from job_applications.api.api.decisions import approve_application, retry_application
from job_applications.api.api.documents import list_exports
from job_applications.api.api.jobs import create_job
from job_applications.api.api.resumes import create_resume
from job_applications.api.api.users import register_user
from job_applications.api.client import AuthenticatedClient, Client
from job_applications.api.models.approve_application_body import ApproveApplicationBody
from job_applications.api.models.create_application_body import CreateApplicationBody
from job_applications.api.models.create_job_json_body import CreateJobJsonBody
from job_applications.api.models.create_resume_files_body import CreateResumeFilesBody
from job_applications.api.models.login_body import LoginBody
from job_applications.api.models.register_user_body import RegisterUserBody
from job_applications.api.models.retry_application_body import RetryApplicationBody
from job_applications.api.types import File
from job_applications.rest import ProblemError, expect, follow

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"

API_URL = os.environ.get("API_URL", "")
pytestmark = pytest.mark.skipif(not API_URL, reason="needs a running product: `npm test` has one")
ACCOUNT = {"email": "python@example.com", "password": "correct horse battery"}


async def test_goes_from_the_registration_to_the_documents_and_an_operator_sees_it() -> None:
    nobody = Client(base_url=API_URL)
    user = expect(await register_user.asyncio(client=nobody, body=RegisterUserBody(**ACCOUNT)))
    assert user.email == ACCOUNT["email"]
    session = expect(await login.asyncio(client=nobody, body=LoginBody(**ACCOUNT)))
    client = AuthenticatedClient(base_url=API_URL, token=session.access_token)

    with (EXAMPLES / "resume.docx").open("rb") as file:
        upload = CreateResumeFilesBody(file=File(payload=file, file_name="resume.docx"))
        resume = expect(await create_resume.asyncio(client=client, body=upload))
    posting = CreateJobJsonBody(text=(EXAMPLES / "job.txt").read_text(encoding="utf-8"))
    job = expect(await create_job.asyncio(client=client, body=posting))
    wanted = CreateApplicationBody(resume_id=resume.id, job_id=job.id)
    application = expect(await create_application.asyncio(client=client, body=wanted))

    last = await follow_until_it_asks(client, application.id)
    with pytest.raises(ProblemError) as refused:
        stale = ApproveApplicationBody(draft_hash="0" * 64)
        expect(await approve_application.asyncio(application.id, client=client, body=stale))
    assert refused.value.problem.status == 409

    temporal = await operate.connect()
    assert str(application.id) in await operate.list_applications(temporal, "awaiting_approval")
    assert (await operate.progress_of(temporal, str(application.id))).status.root == "awaiting_approval"
    await operate.send_signal(temporal, str(application.id), "approve", 1)

    async with follow(client, application.id, after=last) as events:
        numbers = [event.seq async for event in events]
    assert numbers == list(range(last + 1, last + 1 + len(numbers)))
    done = expect(await get_application.asyncio(application.id, client=client))
    assert done.status == "completed"
    assert len(expect(await list_exports.asyncio(application.id, client=client)).items) == 4


async def follow_until_it_asks(client: AuthenticatedClient, application_id: UUID) -> int:
    """The number of the event that asks for approval. The small rules read a resume with doubts, which a person confirms."""
    async with follow(client, application_id) as events:
        async for event in events:
            if event.type_ == "AttentionNeeded":
                await retry(client, application_id)
            elif event.type_ == "ApprovalRequested":
                return event.seq or 0
    raise AssertionError("it ended without asking")


async def retry(client: AuthenticatedClient, application_id: UUID) -> None:
    asking = expect(await get_application.asyncio(application_id, client=client))
    assert asking.attention is not None
    body = RetryApplicationBody(attention=asking.attention.number)
    expect(await retry_application.asyncio(application_id, client=client, body=body))
